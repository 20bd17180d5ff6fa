#include "language/PackLoader.h"

#include <algorithm>

namespace keel {

namespace {

void collectClasses(const Pattern& pattern, std::vector<std::string>& names)
{
    if (pattern.kind == Pattern::Kind::Class)
        names.push_back(pattern.form);
    for (const Pattern& part : pattern.parts)
        collectClasses(part, names);
}

} // namespace

std::shared_ptr<const LanguagePack> PackLoader::load(const JsonCursor& root)
{
    if (!root.isObject())
        return nullptr;
    root.allowOnly({"$schema", "formatVersion", "language", "name", "stemmer", "latinLetters", "spellings", "endings",
                    "abbreviations", "functionWords", "commonWords", "clauseWords", "classes", "negation", "reported",
                    "questions", "customerFeeling", "invitations", "doubts", "topics", "rules", "concepts"});
    if (const auto version = root.require("formatVersion"))
        version->whole(1, 1);
    m_pack->m_language = root.text("language");
    if (const auto stemmer = root.require("stemmer")) {
        const auto kind = Stemmer::kindOf(stemmer->text());
        if (!kind)
            stemmer->report("pack.unknown-stemmer", "no stemmer is called `" + stemmer->text() + "`",
                            nearestNameHint(stemmer->text(), {"none", "english", "spanish", "portuguese", "bulgarian"}));
        m_pack->m_stemmer = kind.value_or(Stemmer::Kind::None);
    }
    m_pack->m_readsLatin = root.textOr("latinLetters", "own") == "bulgarian";
    m_stemmer = std::make_unique<Stemmer>(m_pack->m_stemmer);
    readSpellings(root);
    gatherClasses(root);
    for (std::uint32_t number = 0; number < m_classes.size(); ++number)
        addClass(number);
    readRules(root);
    m_pack->m_patterns.finish();
    readWordLists(root);
    readConcepts(root);
    finishLexicon();
    return std::move(m_pack);
}

std::uint32_t PackLoader::newClass(const std::string& name, const std::vector<JsonCursor>& members)
{
    const auto number = static_cast<std::uint32_t>(m_classes.size());
    m_pack->m_classNames.push_back(name);
    m_pack->m_classes[name] = number;
    ClassSource& source = m_classes.emplace_back();
    for (const JsonCursor& member : members)
        if (auto pattern = parse(member))
            source.members.push_back({std::move(*pattern), member});
    return number;
}

std::vector<JsonCursor> PackLoader::itemsOf(const JsonCursor& object, std::string_view key)
{
    const auto list = object.find(key);
    return list ? list->items() : std::vector<JsonCursor>{};
}

void PackLoader::gatherClasses(const JsonCursor& root)
{
    for (const std::string& name : builtInClasses())
        newClass(name, {});
    LanguagePack::Known& known = m_pack->m_known;
    known.theirs = *m_pack->classNumber("theirs");
    if (const auto negation = root.require("negation")) {
        negation->allowOnly({"words", "unless", "reach"});
        known.negation = newClass("not", itemsOf(*negation, "words"));
        known.notNegation = newClass("not-really", itemsOf(*negation, "unless"));
        m_pack->m_negationReach = static_cast<std::size_t>(negation->wholeOr("reach", 1, 12, 5));
    }
    if (const auto reported = root.require("reported")) {
        reported->allowOnly({"words", "reach"});
        known.reported = newClass("reported", itemsOf(*reported, "words"));
        m_pack->m_reportReach = static_cast<std::size_t>(reported->wholeOr("reach", 1, 12, 6));
    }
    known.question = newClass("question", itemsOf(root, "questions"));
    known.customerFeeling = newClass("customer-feeling", itemsOf(root, "customerFeeling"));
    known.invitation = newClass("invitation", itemsOf(root, "invitations"));
    known.doubt = newClass("doubt", itemsOf(root, "doubts"));
    if (const auto classes = root.require("classes"))
        for (const auto& [name, members] : classes->members()) {
            if (m_pack->m_classes.contains(name))
                members.report("pack.reserved-class", "the class name `" + name + "` is taken", "choose another name");
            else
                newClass(name, members.items());
        }
    for (const char* name : {"num", "time", "money", "feeling"})
        if (!m_pack->m_classes.contains(std::string(name)))
            root.report("pack.missing-class", std::string("the class `") + name + "` is missing", "scenarios use it: add it to `classes`");
    if (const auto topics = root.find("topics"))
        for (const auto& [id, topic] : topics->members()) {
            topic.allowOnly({"asked", "unless", "told", "ofTheSame"});
            const auto asked = newClass("topic." + id + ".asked", itemsOf(topic, "asked"));
            const auto unless = newClass("topic." + id + ".unless", itemsOf(topic, "unless"));
            const auto told = newClass("topic." + id + ".told", itemsOf(topic, "told"));
            m_pack->m_topics.push_back({id, asked, unless, told, topic.truthOr("ofTheSame", false)});
        }
}

std::optional<Pattern> PackLoader::parse(const JsonCursor& cursor)
{
    std::vector<PatternFault> faults;
    auto pattern = parsePattern(cursor.text(), m_pack->m_spellings, faults);
    report(cursor, faults);
    if (pattern)
        addWords(*pattern);
    return pattern;
}

void PackLoader::report(const JsonCursor& cursor, const std::vector<PatternFault>& faults) const
{
    for (const PatternFault& fault : faults) {
        std::string hint = fault.hint;
        if (fault.code == "pattern.unknown-class" && fault.offset < cursor.value().text.size()) {
            const auto close = cursor.value().text.find('>', fault.offset);
            hint = nearestNameHint(cursor.value().text.substr(fault.offset + 1, close - fault.offset - 1), m_pack->m_classNames);
        }
        cursor.reportInside(fault.offset, fault.code, fault.message, hint);
    }
}

void PackLoader::add(const Pattern& pattern, const JsonCursor& cursor, const PatternSet::Target& target)
{
    std::vector<PatternFault> faults;
    m_pack->m_patterns.add(pattern, target, *m_stemmer, [&](std::string_view name) { return m_pack->classNumber(name); }, faults);
    report(cursor, faults);
}

void PackLoader::addClass(std::uint32_t number)
{
    ClassSource& source = m_classes[number];
    if (source.state != ClassSource::State::Waiting)
        return;
    source.state = ClassSource::State::Open;
    for (const auto& [pattern, cursor] : source.members) {
        std::vector<std::string> names;
        collectClasses(pattern, names);
        for (const std::string& name : names) {
            const auto other = m_pack->classNumber(name);
            if (other && m_classes[*other].state == ClassSource::State::Open)
                cursor.report("pack.class-in-circle", "the class `" + name + "` uses itself", "take one of the uses out");
            else if (other)
                addClass(*other);
        }
    }
    const bool negates = number == m_pack->m_known.negation || number == m_pack->m_known.notNegation;
    for (const auto& [pattern, cursor] : source.members)
        add(pattern, cursor, {0, number, negates});
    source.state = ClassSource::State::Done;
    if (negates)
        m_pack->m_negationPatterns = m_pack->m_patterns.size();
}

void PackLoader::readRules(const JsonCursor& root)
{
    const auto list = root.require("rules");
    if (!list)
        return;
    const std::vector<JsonCursor> items = list->items();
    std::vector<std::string> ids;
    std::uint32_t nextUnless = static_cast<std::uint32_t>(items.size());
    for (const JsonCursor& item : items) {
        const auto number = static_cast<std::uint32_t>(m_pack->m_rules.size());
        Rule& rule = m_pack->m_rules.emplace_back();
        if (!item.isObject())
            continue;
        readRule(item.named("rule " + item.textOr("id", "?")), rule);
        if (std::find(ids.begin(), ids.end(), rule.id) != ids.end())
            item.report("pack.duplicate-rule", "the rule id `" + rule.id + "` stands twice", "ids name rules in reports: keep them apart");
        ids.push_back(rule.id);
        for (const JsonCursor& pattern : itemsOf(item, "patterns"))
            if (const auto parsed = parse(pattern))
                add(*parsed, pattern, {number, std::nullopt, !rule.negatable});
        const auto cancels = itemsOf(item, "unless");
        if (cancels.empty())
            continue;
        rule.unless = nextUnless++;
        for (const JsonCursor& pattern : cancels)
            if (const auto parsed = parse(pattern))
                add(*parsed, pattern, {*rule.unless, std::nullopt, true});
    }
}

void PackLoader::readRule(const JsonCursor& item, Rule& rule)
{
    item.allowOnly({"id", "behaviour", "strength", "patterns", "unless", "negatable", "reportable", "certain", "slips", "where", "needs", "note"});
    rule.id = item.text("id");
    item.require("patterns");
    if (const auto named = item.require("behaviour")) {
        const auto behaviour = behaviourOf(named->text());
        if (!behaviour) {
            std::vector<std::string> ids;
            for (const Behaviour one : allBehaviours())
                ids.emplace_back(idOf(one));
            named->report("pack.unknown-behaviour", "no behaviour is called `" + named->text() + "`", nearestNameHint(named->text(), ids));
        }
        rule.behaviour = behaviour.value_or(Behaviour::Greet);
    }
    const std::string strength = item.textOr("strength", "strong");
    if (strength != "strong" && strength != "weak")
        item.report("pack.unknown-strength", "`strength` is `strong` or `weak`");
    rule.weak = strength == "weak";
    rule.negatable = item.truthOr("negatable", true);
    rule.reportable = item.truthOr("reportable", reportableByDefault(rule.behaviour));
    rule.certain = item.truthOr("certain", false);
    rule.slips = item.truthOr("slips", slipsByDefault(rule.behaviour));
    const auto where = whereOf(item.textOr("where", "anywhere"));
    if (!where)
        item.report("pack.unknown-where", "`where` is one of anywhere, question, statement, first, last, short, set-off");
    rule.where = where.value_or(Rule::Where::Anywhere);
    if (const auto needs = item.find("needs")) {
        rule.need = needOf(needs->text());
        if (!rule.need)
            needs->report("pack.unknown-need", "`needs` is one of feeling, no-feeling, question");
    }
}

std::shared_ptr<const LanguagePack> LanguagePack::load(const SourceText& source, Diagnostics& diagnostics)
{
    const std::size_t before = countOf(diagnostics, Severity::Error);
    const auto root = parseJson(source, diagnostics);
    if (!root)
        return nullptr;
    PackLoader loader(std::shared_ptr<LanguagePack>(new LanguagePack));
    auto pack = loader.load(JsonCursor(source, *root, diagnostics));
    return countOf(diagnostics, Severity::Error) > before ? nullptr : pack;
}

} // namespace keel
