#pragma once

#include <string>

namespace keel {

/// Whether a tag like `pt-BR` names a language (ISO 639) and, if given, a country (ISO 3166).
bool isLanguageTag(const std::string& tag);
/// Whether three capitals name a currency (ISO 4217).
bool isCurrency(const std::string& code);

} // namespace keel
