#pragma once

#include <cstddef>
#include <string_view>

namespace keel {

/// What messages in public carry that nobody says: whom they are for, links, and who signs.
///
/// Where the handle (`@ivanrobles`, `@115712`) or link (`https://…`, `www.…`) that begins at `at` ends; `at` where none begins.
/// `@3pm` and addresses of e-mail are neither.
std::size_t postMarkEnd(std::string_view text, std::size_t at);

/// Where the signature at the end of a message begins (` ^JK`, ` -Becky`, ` /AA`, ` *Tara`, links after it included); the text's
/// size where there is none.
std::size_t signatureBegin(std::string_view text);

} // namespace keel
