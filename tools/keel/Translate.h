#pragma once

#include "keel/Command.h"
#include "scenario/TranslationPo.h"

#include <string>

namespace keel {

/// Ends the command where it is no language name (`pt-BR`): it becomes the name of a file.
void checkLanguageName(const std::string& language);

/// Reads a PO file and prints what is wrong with it; ends the command where it cannot be read.
PoFile readPo(const std::string& path);
/// Ends the command where a PO file is not about this (`scenario declined-card`); one that does not say is taken.
void checkSubject(const PoFile& file, const std::string& path, const std::string& subject);
/// Writes to a file, or to stdout where `output` is empty. What an earlier file of that name has is carried over.
int writePo(PoFile file, const std::string& output, const Translation& translation);
void writeOrThrow(const std::string& path, const std::string& text);

/// The program's own texts (`assets/texts`), with the same PO files. It is not remembered which original their
/// translations were made from.
int extractInterface(Installation& installation, const std::string& language, const std::string& output);
int mergeInterface(Installation& installation, const PoFile& file, const std::string& path);

} // namespace keel
