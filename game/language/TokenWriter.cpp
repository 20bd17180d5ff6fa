#include "language/TokenWriter.h"

#include "language/Characters.h"

namespace keel {

namespace {

std::string plainOf(std::string_view word)
{
    std::string form;
    std::string plain;
    appendFoldedCluster(word, form, plain);
    return plain;
}

/// Where the last apostrophe of the bytes stands.
std::size_t lastApostrophe(std::string_view text, std::size_t begin, std::size_t end)
{
    std::size_t cut = end;
    for (std::size_t at = begin; at < end;) {
        const TextCharacter c = characterAt(text, at);
        if (c.kind == CharacterKind::Apostrophe)
            cut = at;
        at = c.end;
    }
    return cut;
}

} // namespace

void TokenWriter::putWord(std::size_t begin, std::size_t end, std::string form, std::string plain, const TokenFlags& flags)
{
    if (const auto whole = m_spellings.words.find(form); whole != m_spellings.words.end()) {
        TokenFlags each = flags;
        each.shared = whole->second.size() > 1;
        for (const std::string& word : whole->second)
            put(begin, end, word, plainOf(word), each);
        return;
    }
    const auto apostrophe = form.rfind('\'');
    if (apostrophe != std::string::npos && apostrophe > 0) {
        const auto ending = m_spellings.endings.find(std::string_view(form).substr(apostrophe));
        if (ending != m_spellings.endings.end()) {
            putSplit(begin, end, std::string_view(form).substr(0, apostrophe), ending->second, flags);
            return;
        }
        std::erase(form, '\'');
        std::erase(plain, '\'');
    }
    put(begin, end, form, plain, flags);
}

void TokenWriter::putSplit(std::size_t begin, std::size_t end, std::string_view stem, const std::string& ending, const TokenFlags& flags)
{
    const std::size_t cut = lastApostrophe(m_text, begin, end);
    const auto whole = m_spellings.words.find(stem);
    if (whole != m_spellings.words.end())
        for (const std::string& word : whole->second)
            put(begin, cut, word, plainOf(word), flags);
    else
        put(begin, ending.empty() ? end : cut, stem, plainOf(stem), flags);
    if (!ending.empty())
        put(cut, end, ending, plainOf(ending), {});
}

Token& TokenWriter::put(std::size_t begin, std::size_t end, std::string_view form, std::string_view plain, TokenFlags flags)
{
    Token token;
    token.begin = begin;
    token.end = end;
    token.form = static_cast<std::uint32_t>(m_out.arena.size());
    token.formSize = static_cast<std::uint32_t>(form.size());
    m_out.arena += form;
    token.plain = token.form;
    token.plainSize = token.formSize;
    if (plain != form) {
        token.plain = static_cast<std::uint32_t>(m_out.arena.size());
        token.plainSize = static_cast<std::uint32_t>(plain.size());
        m_out.arena += plain;
    }
    flags.clauseStart = m_clauseStart;
    m_clauseStart = false;
    token.flags = flags;
    m_out.tokens.push_back(token);
    return m_out.tokens.back();
}

} // namespace keel
