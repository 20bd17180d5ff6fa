#pragma once

#include "assessment/LanguageFault.h"
#include "assessment/Learned.h"
#include "base/Assets.h"
#include "base/Diagnostic.h"
#include "language/LanguagePack.h"

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace keel {

/// The language packs and what was learned of each language. They are large, and hardly anybody needs all: each is read
/// when it is first asked for, and kept. Safe to share between threads; what is asked throws LanguageFault where the
/// file has an error.
class Languages {
public:
    explicit Languages(Assets assets);

    std::vector<std::string> names() const;
    /// Null for a language that has none.
    const LanguagePack* pack(const std::string& language) const;
    const Learned* learned(const std::string& language) const;
    /// Without those that have an error: nobody speaks them here.
    std::vector<const LanguagePack*> packsBut(const LanguagePack* one) const;
    /// Reads these languages, side by side, and tells what is wrong with them.
    void read(const std::vector<std::string>& languages, Diagnostics& diagnostics) const;
    /// Names what all of them say: two hashes, of packs and of models.
    const std::string& version() const;

private:
    template <class Part> struct Late {
        std::string file;
        std::once_flag once;
        std::shared_ptr<const Part> part; ///< null before it is read, and where it has an error
        Diagnostics faults;

        void read(const Assets& assets);
        const Part* sound(const Assets& assets);
    };
    struct Language {
        Late<LanguagePack> pack;
        Late<Network> model;
        std::once_flag learns;
        std::optional<Learned> learned;
    };

    Assets m_assets;
    mutable std::map<std::string, Language> m_languages; ///< none is added or taken away
    mutable std::once_flag m_hashed;
    mutable std::string m_version;
};

} // namespace keel
