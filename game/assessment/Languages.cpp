#include "assessment/Languages.h"

#include <filesystem>
#include <future>

namespace keel {

namespace {

/// `languages/en.json` is of `en`.
std::string languageOf(const std::string& file) { return std::filesystem::path(file).stem().string(); }

} // namespace

template <class Part> void Languages::Late<Part>::read(const Assets& assets)
{
    std::call_once(once, [&] {
        if (auto text = file.empty() ? std::nullopt : assets.read(file))
            part = Part::load(SourceText(file, std::move(*text)), faults);
    });
}

template <class Part> const Part* Languages::Late<Part>::sound(const Assets& assets)
{
    read(assets);
    if (!part && hasErrors(faults)) {
        std::string told;
        for (const Diagnostic& fault : faults)
            told += toText(fault);
        throw LanguageFault(told);
    }
    return part.get();
}

Languages::Languages(Assets assets) : m_assets(std::move(assets))
{
    for (const std::string& file : m_assets.namesIn("languages"))
        m_languages[languageOf(file)].pack.file = file;
    for (const std::string& file : m_assets.namesIn("models"))
        if (const auto language = m_languages.find(languageOf(file)); language != m_languages.end())
            language->second.model.file = file;
}

std::vector<std::string> Languages::names() const
{
    std::vector<std::string> names;
    for (const auto& [language, parts] : m_languages)
        names.push_back(language);
    return names;
}

const LanguagePack* Languages::pack(const std::string& language) const
{
    const auto found = m_languages.find(language);
    return found == m_languages.end() ? nullptr : found->second.pack.sound(m_assets);
}

const Learned* Languages::learned(const std::string& language) const
{
    const auto found = m_languages.find(language);
    if (found == m_languages.end())
        return nullptr;
    Language& parts = found->second;
    if (parts.model.sound(m_assets) != nullptr)
        std::call_once(parts.learns, [&parts] { parts.learned.emplace(parts.model.part); });
    return parts.learned ? &*parts.learned : nullptr;
}

std::vector<const LanguagePack*> Languages::packsBut(const LanguagePack* one) const
{
    std::vector<const LanguagePack*> others;
    for (auto& [language, parts] : m_languages) {
        parts.pack.read(m_assets);
        if (parts.pack.part != nullptr && parts.pack.part.get() != one)
            others.push_back(parts.pack.part.get());
    }
    return others;
}

void Languages::read(const std::vector<std::string>& languages, Diagnostics& diagnostics) const
{
    std::vector<std::future<void>> reading;
    for (const std::string& name : languages)
        if (const auto found = m_languages.find(name); found != m_languages.end()) {
            Language& parts = found->second;
            reading.push_back(std::async(std::launch::async, [this, &parts] { parts.pack.read(m_assets); }));
            reading.push_back(std::async(std::launch::async, [this, &parts] { parts.model.read(m_assets); }));
        }
    for (std::future<void>& done : reading)
        done.get();
    for (const std::string& name : languages)
        if (const auto found = m_languages.find(name); found != m_languages.end())
            for (const Diagnostics* faults : {&found->second.pack.faults, &found->second.model.faults})
                diagnostics.insert(diagnostics.end(), faults->begin(), faults->end());
}

const std::string& Languages::version() const
{
    std::call_once(m_hashed, [this] {
        constexpr std::size_t shortHash = 16;
        const auto part = [this](const char* folder) { return " " + std::string(folder) + ":" + m_assets.hashOf(folder).substr(0, shortHash); };
        m_version = part("languages") + (m_assets.namesIn("models").empty() ? "" : part("models"));
    });
    return m_version;
}

} // namespace keel
