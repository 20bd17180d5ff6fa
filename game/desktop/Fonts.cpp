#include "desktop/Fonts.h"

#include <fontconfig/fontconfig.h>
#include <ft2build.h>
#include <imgui.h>
#include FT_FREETYPE_H
#if __has_include(<imgui_freetype.h>)
#include <imgui_freetype.h>
#else
#include <misc/freetype/imgui_freetype.h>
#endif

#include <cmath>
#include <memory>
#include <string>

namespace keel {

namespace {

/// Latin with its extensions, Cyrillic, dashes and quotes, the euro and number signs, minus and arrows.
constexpr ImWchar ranges[] = {0x0020, 0x017F, 0x0218, 0x021B, 0x0400, 0x045F, 0x2010, 0x205F, 0x20A0, 0x20BF,
                              0x2116, 0x2116, 0x2190, 0x2193, 0x2212, 0x2212, 0x27E8, 0x27E9, 0};

/// Signs that not every family has: arrows, the minus, brackets. They are taken from another family where there is one.
constexpr ImWchar signs[] = {0x2190, 0x2193, 0x2212, 0x2212, 0x27E8, 0x27E9, 0};
constexpr FcChar32 minusSign = 0x2212;

struct FaceSize {
    Face face;
    float em; ///< at 100 %
    bool bold;
};
constexpr FaceSize scaleOfType[] = {
    {Face::Display, 27, true}, {Face::Title, 21, true},     {Face::Heading, 17, true},       {Face::Body, 15, false},
    {Face::Strong, 15, true},  {Face::Small, 12.5F, false}, {Face::SmallStrong, 12.5F, true}};

using FontConfig = std::unique_ptr<FcConfig, decltype(&FcConfigDestroy)>;

/// The file of the best match for the family that has Cyrillic letters, or, `withSigns`, the minus sign.
std::string fontFile(const FontConfig& config, bool bold, bool withSigns)
{
    const std::unique_ptr<FcPattern, decltype(&FcPatternDestroy)> pattern(FcPatternCreate(), &FcPatternDestroy);
    for (const char* family : {"Noto Sans", "DejaVu Sans", "Liberation Sans", "sans-serif"})
        FcPatternAddString(pattern.get(), FC_FAMILY, reinterpret_cast<const FcChar8*>(family));
    FcPatternAddInteger(pattern.get(), FC_WEIGHT, bold ? FC_WEIGHT_DEMIBOLD : FC_WEIGHT_REGULAR);
    FcPatternAddInteger(pattern.get(), FC_SLANT, FC_SLANT_ROMAN);
    FcPatternAddInteger(pattern.get(), FC_WIDTH, FC_WIDTH_NORMAL);
    FcPatternAddBool(pattern.get(), FC_SCALABLE, FcTrue);
    FcPatternAddString(pattern.get(), FC_LANG, reinterpret_cast<const FcChar8*>("bg"));
    const std::unique_ptr<FcCharSet, decltype(&FcCharSetDestroy)> characters(FcCharSetCreate(), &FcCharSetDestroy);
    FcCharSetAddChar(characters.get(), minusSign);
    if (withSigns)
        FcPatternAddCharSet(pattern.get(), FC_CHARSET, characters.get());
    FcConfigSubstitute(config.get(), pattern.get(), FcMatchPattern);
    FcDefaultSubstitute(pattern.get());
    FcResult result = FcResultNoMatch;
    const std::unique_ptr<FcPattern, decltype(&FcPatternDestroy)> match(
        FcFontMatch(config.get(), pattern.get(), &result), &FcPatternDestroy);
    FcChar8* file = nullptr;
    if (!match || FcPatternGetString(match.get(), FC_FILE, 0, &file) != FcResultMatch)
        throw NoFont("no scalable font with Latin and Cyrillic letters was found");
    return reinterpret_cast<const char*>(file);
}

/// The files of one weight, and how high they are for their em.
struct FontFiles {
    std::string letters, signs;
    float lettersRatio, signsRatio;

    FontFiles(const FontConfig& config, bool bold);
};

/// ImGui takes the height from the deepest descender to the highest ascender; designs speak of the em.
float heightOfEm(const std::string& file)
{
    FT_Library library = nullptr;
    FT_Face face = nullptr;
    float ratio = 1.36F;
    if (FT_Init_FreeType(&library) != 0)
        return ratio;
    if (FT_New_Face(library, file.c_str(), 0, &face) == 0) {
        if (face->units_per_EM > 0)
            ratio = static_cast<float>(face->ascender - face->descender) / static_cast<float>(face->units_per_EM);
        FT_Done_Face(face);
    }
    FT_Done_FreeType(library);
    return ratio;
}

FontFiles::FontFiles(const FontConfig& config, bool bold)
    : letters(fontFile(config, bold, false)), signs(fontFile(config, bold, true)), lettersRatio(heightOfEm(letters)),
      signsRatio(heightOfEm(signs))
{
}

} // namespace

FontSet loadFonts(float scale)
{
    ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
    atlas.Clear();
    atlas.FontBuilderIO = ImGuiFreeType::GetBuilderForFreeType();
    atlas.FontBuilderFlags = ImGuiFreeTypeBuilderFlags_LightHinting;
    atlas.Flags |= ImFontAtlasFlags_NoMouseCursors;
    const FontConfig config(FcInitLoadConfigAndFonts(), &FcConfigDestroy); // it reads many small files: once is enough
    const FontFiles regular(config, false);
    const FontFiles bold(config, true);
    FontSet fonts{};
    ImFontConfig added;
    added.MergeMode = true; // what the letters' file has stays
    // The first font is ImGui's default.
    for (const bool bodyFirst : {true, false})
        for (const FaceSize& size : scaleOfType) {
            if ((size.face == Face::Body) != bodyFirst)
                continue;
            const FontFiles& files = size.bold ? bold : regular;
            const float em = size.em * scale;
            ImFont* font = atlas.AddFontFromFileTTF(files.letters.c_str(), std::round(em * files.lettersRatio), nullptr, ranges);
            if (font == nullptr)
                throw NoFont("the font file cannot be read: " + files.letters);
            if (files.signs != files.letters)
                atlas.AddFontFromFileTTF(files.signs.c_str(), std::round(em * files.signsRatio), &added, signs);
            fonts[static_cast<std::size_t>(size.face)] = font;
        }
    if (!atlas.Build())
        throw NoFont("the letters do not fit into one texture");
    return fonts;
}

} // namespace keel
