#include "reports/SearchFold.h"

#include "language/Characters.h"

namespace keel {

std::string searchFold(std::string_view text)
{
    std::string form;
    std::string plain;
    for (std::size_t at = 0; at < text.size();) {
        const TextCharacter character = characterAt(text, at);
        at = character.end;
        while (at < text.size() && characterAt(text, at).kind == CharacterKind::Mark)
            at = characterAt(text, at).end;
        if (at > character.end)
            appendFoldedCluster(text.substr(character.begin, at - character.begin), form, plain);
        else
            appendFolded(character.code, form, plain);
    }
    return plain;
}

} // namespace keel
