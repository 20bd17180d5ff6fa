// What must hold whatever the models have learned.
#include "World.h"

#include <algorithm>
#include <map>
#include <set>

using namespace keel;

namespace {

const Assessor& learned()
{
    static const auto assessor = test::loadedFrom<Assessor>(test::shippedAssets());
    return *assessor;
}

ReplyContext moment(const std::string& customer, const std::string& language = "en")
{
    ReplyContext context;
    context.language = language;
    context.customerLine = customer;
    return context;
}

ReplyAssessment after(const std::string& customer, const std::string& reply, const std::string& language = "en")
{
    return learned().assess(reply, moment(customer, language));
}

struct Said {
    const char* language;
    const char* customer;
    const char* reply;
    const char* insult;
};

/// Replies of every quality, in each language, and an insult to add.
constexpr Said replies[]{
    {"en", "Third call and nobody picks up!", "Three calls, no wonder you've had it. A new router comes tomorrow before nine.", "You are an idiot."},
    {"en", "Third call and nobody picks up!", "I'll see to it.", "You are an idiot."},
    {"en", "My order 4711 is late.", "We are sorry for any inconvenience caused.", "Idiot."},
    {"en", "My order 4711 is late.", "It left the depot this morning and reaches you by five. Shall I ring you then?", "Idiot."},
    {"es", "¡Es la tercera vez que llamo!", "Tres llamadas, con razón está harto. Mañana a las nueve le llevo uno nuevo.", "Eres idiota."},
    {"es", "Mi pedido no llega.", "Lo miro ahora mismo y le llamo a las cinco.", "Eres idiota."},
    {"pt-BR", "É a terceira vez que eu ligo!", "Três ligações, não é à toa que a senhora cansou. Amanhã às nove levo um novo.", "Sua idiota."},
    {"pt-BR", "Meu pedido não chegou.", "Vou ver isso agora e ligo às cinco.", "Seu idiota."},
    {"bg", "Звъня за трети път!", "Три обаждания, нормално е да ви е писнало. Утре в девет идва нов рутер.", "Вие сте идиот."},
    {"bg", "Поръчката ми я няма.", "Проверявам веднага и ви звъня в пет часа.", "Вие сте идиот."},
};

} // namespace

TEST_CASE("With what is learned, too, the reasons add up to the scores, and every place lies between characters")
{
    for (const Said& said : replies) {
        const std::string reply = said.reply;
        const ReplyAssessment found = after(said.customer, reply, said.language);
        std::array<int, 3> sums{};
        for (const Reason& reason : found.reasons)
            sums[static_cast<std::size_t>(reason.dimension)] += reason.points;
        INFO(reply);
        CHECK(sums == std::array{found.scores.empathy, found.scores.resolution, found.scores.courtesy});
        const auto isBoundary = [&](std::size_t at) { return at == reply.size() || (static_cast<unsigned char>(reply[at]) & 0xC0) != 0x80; };
        for (const FoundBehaviour& behaviour : found.behaviours)
            CHECK((isBoundary(behaviour.begin) && isBoundary(behaviour.end) && behaviour.begin <= behaviour.end));
    }
}

TEST_CASE("An insult added never raises courtesy")
{
    for (const Said& said : replies) {
        const std::string reply = said.reply, insult = said.insult;
        INFO(reply);
        const int before = after(said.customer, reply, said.language).scores.courtesy;
        CHECK(after(said.customer, reply + " " + insult, said.language).scores.courtesy <= before);
        CHECK(after(said.customer, insult + " " + reply, said.language).scores.courtesy <= before);
    }
}

TEST_CASE("What examples add counts no more than what rules see where other words claim the same place")
{
    // A check is no question for a fact, and who takes over is not the customer.
    const ReplyAssessment checked = after("You swapped it yesterday.", "Is the shower all right for you now, Mrs Nowak?");
    CHECK(checked.shows(Behaviour::ConfirmAgreement));
    CHECK_FALSE(checked.shows(Behaviour::AskFacts));
    const ReplyAssessment handed = after("I want somebody technical.", "I'm bringing Jun from the server team into this chat, he can see all we wrote so far.");
    CHECK(handed.shows(Behaviour::EscalateWarm));
    CHECK_FALSE(handed.shows(Behaviour::OfferFix));
}

TEST_CASE("A sentence said three times is worth less than said once, in each language")
{
    const std::pair<const char*, const char*> formulas[]{{"en", "I understand your frustration."},
                                                         {"es", "Entiendo su frustración."},
                                                         {"pt-BR", "Entendo a sua frustração."},
                                                         {"bg", "Разбирам разочарованието Ви."}};
    const std::map<std::string, std::string> line{{"en", "I lost my job over this!"}, {"es", "¡Perdí mi trabajo por esto!"},
                                                  {"pt-BR", "Perdi meu emprego por causa disso!"}, {"bg", "Загубих работата си заради вас!"}};
    for (const auto& [language, once] : formulas) {
        const std::string thrice = std::string(once) + " " + once + " " + once;
        INFO(thrice);
        CHECK(after(line.at(language), thrice, language).scores.empathy < after(line.at(language), once, language).scores.empathy);
    }
}

TEST_CASE("Case, space and the full stop at the end change nothing")
{
    for (const Said& said : replies) {
        std::string reply = said.reply;
        const Scores before = after(said.customer, reply, said.language).scores;
        INFO(reply);
        CHECK(after(said.customer, "  " + reply + " ", said.language).scores == before);
        if (reply.back() != '.')
            continue;
        reply.pop_back();
        CHECK(after(said.customer, reply, said.language).scores == before);
    }
    CHECK(after("It is late.", "i am so sorry, it comes tomorrow at five").scores == after("It is late.", "I am so sorry, it comes tomorrow at FIVE").scores);
}

TEST_CASE("Who only repeats the customer's words shows nothing, whatever they say")
{
    const std::string customer = "I am furious, I have been waiting three weeks for the router and nobody calls me back.";
    CHECK(after(customer, customer).behaviours.empty());
    CHECK(after(customer, "Furious, waiting three weeks for the router and nobody calls me back.").behaviours.empty());
    CHECK(after(customer, "Three weeks and not one call: no wonder you are furious.").scores.empathy >= after(customer, customer).scores.empathy + 20);
}

TEST_CASE("A name and capitals are facts that nothing learned argues with")
{
    ReplyContext context = moment("It never came.");
    context.customerName = "Dalva";
    CHECK(learned().assess("I will look for it, Dalva.", context).shows(Behaviour::UseName));
    CHECK(after("It never came.", "I ALREADY TOLD YOU THAT!!!").shows(Behaviour::Shouting));
}

TEST_CASE("What nobody told cannot be asked for again")
{
    CHECK_FALSE(after("", "What is your order number?").shows(Behaviour::RequestRepeat));
    CHECK_FALSE(after("", "When did you open it for the last time?").shows(Behaviour::RequestRepeat));
}

TEST_CASE("Gibberish, another language and nothing are not understood, whatever was learned")
{
    for (const char* reply : {"lkjh poiu qwer zxcv mnbv", "Ich werde das morgen für Sie erledigen.", "...", ""})
        CHECK_FALSE(after("It never came.", reply).understood);
}

TEST_CASE("Who only asks the customer to go on is held nothing against, in each language")
{
    for (const auto& [language, words] : {std::pair{"en", "Go on, I'm listening."}, {"en", "Okay, take your time."}, {"es", "Siga, le escucho."}, {"es", "Tómese su tiempo."},
                                          {"pt-BR", "Pode falar, estou ouvindo."}, {"pt-BR", "Sem pressa."}, {"bg", "Слушам Ви, продължете."}, {"bg", "Не бързайте."}, {"en", "And then?"}, {"es", "¿Y después?"}, {"pt-BR", "E depois?"}, {"bg", "И после?"},
                                          {"es", "Continúe, por favor."}, {"pt-BR", "Continue, por favor."}}) {
        INFO(words);
        ReplyContext context;
        context.language = language;
        const ReplyAssessment reply = learned().assess(words, context);
        CHECK(reply.understood);
        CHECK(reply.invites);
        CHECK(reply.scores.courtesy >= 62); // nothing learned is held against two words either
        CHECK(std::none_of(reply.behaviours.begin(), reply.behaviours.end(), [](const FoundBehaviour& f) { return isCostly(f.behaviour) || f.rule.starts_with("learned."); }));
    }
    for (const char* words : {"Go on, be quick.", "Take your time, others are waiting as well.", "Next.", "Listen to me."}) {
        INFO(words);
        ReplyContext context;
        context.language = "en";
        CHECK_FALSE(shippedAssessor().assess(words, context).invites);
    }
}

TEST_CASE("Where a reply is scored as others that sound like it, the words that make it so are mostly named")
{
    int pulled = 0, named = 0;
    for (const Said& said : replies)
        for (const Reason& reason : after(said.customer, said.reply, said.language).reasons)
            if (reason.rule == "as-rated" && std::abs(reason.points) > 2) {
                ++pulled;
                named += reason.begin < reason.end && reason.end <= std::string_view(said.reply).size() ? 1 : 0;
            }
    CHECK(pulled > 0);
    CHECK(named * 2 > pulled); // where nothing in the words pulls that way, the reason is about the whole
}

TEST_CASE("The clauses named for a rating are those that speak for it: understanding for empathy, the remedy for resolution")
{
    const std::string understanding = "Three calls and nobody picks up, no wonder you've had it.", reply = understanding + " New router, tomorrow before nine, Marta brings it.";
    int named = 0;
    for (const Reason& reason : after("Three calls and nobody comes!", reply).reasons)
        if (reason.rule == "as-rated" && reason.points != 0 && reason.dimension != Dimension::Courtesy) {
            const bool isRaised = reason.points > 0, isOfEmpathy = reason.dimension == Dimension::Empathy;
            INFO(reply.substr(reason.begin, reason.end - reason.begin));
            CHECK((reason.begin < understanding.size()) == (isRaised == isOfEmpathy));
            ++named;
        }
    CHECK(named > 0);
}

TEST_CASE("Who asks the customer along to a place of the scenario gives no order, whatever was learned of the form")
{
    struct Invitation {
        const char* language;
        const char* pattern;
        const char* reply;
    };
    int takenForOrders = 0; // where nobody said that it is a place
    for (const auto& [language, pattern, reply] : {Invitation{"es", "(venga|pase) ..4 mostrador", "Venga al mostrador."},
                                                   Invitation{"es", "(venga|pase) ..4 mostrador", "Venga al mostrador ahora."},
                                                   Invitation{"pt-BR", "(venha|vem) ..4 balcão", "Venha até o balcão."},
                                                   Invitation{"bg", "(елате|заповядайте|минете) ..4 гише*", "Елате на гишето."},
                                                   Invitation{"en", "go ..4 desk", "Go to the desk."}}) {
        Scenario scenario;
        scenario.id = ScenarioId("desk");
        scenario.language = language;
        scenario.places.emplace_back().id = PlaceId("desk");
        scenario.texts[language].cues["place.desk.said"] = {pattern};
        Diagnostics diagnostics;
        const Cues cues = learned().compileCues(scenario, language, diagnostics);
        REQUIRE(diagnostics.empty());
        ReplyContext context = moment("", language);
        INFO(reply);
        takenForOrders += learned().assess(reply, context).shows(Behaviour::Command) ? 1 : 0;
        context.cues = &cues;
        const ReplyAssessment found = learned().assess(reply, context);
        CHECK(found.invitedTo == std::vector<PlaceId>{PlaceId("desk")});
        CHECK_FALSE(found.shows(Behaviour::Command));
    }
    CHECK(takenForOrders > 0);
}

TEST_CASE("What is learned from knows whether a reply asks, what it asks for again, and whether it answers")
{
    const auto seenIn = [](const std::string& reply, const ReplyContext& context) {
        std::set<std::string> seen;
        learned().features(reply, context, [&](std::string_view name, const FeaturePlace&) { seen.emplace(name); });
        return seen;
    };
    ReplyContext context = moment("Where is my parcel? It should be here!");
    const auto fresh = seenIn("On its way. What is your order number?", context);
    CHECK(fresh.contains("y:asks-last"));
    CHECK(fresh.contains("y:answers"));
    CHECK(fresh.contains("x:nothing-told"));
    CHECK(fresh.contains("v:!"));
    CHECK_FALSE(fresh.contains("x:told"));
    CHECK_FALSE(fresh.contains("y:exclaims")); // the customer does
    context.knownFacts = {"the order number is 4711"};
    const auto again = seenIn("What is your order number?", context);
    CHECK(again.contains("x:told"));
    CHECK(again.contains("y:asks-told-2"));
    CHECK(again.contains("y:asks-back"));
    CHECK(seenIn("Which colour is it?", context).contains("y:asks-untold"));
    CHECK_FALSE(seenIn("It is on its way.", context).contains("y:asks"));
}

TEST_CASE("What somebody is called to their face is an insult, however decent the rest, in each language")
{
    const std::map<std::string, std::string> line{{"en", "You ruined our holiday."}, {"es", "Me arruinaron las vacaciones."},
                                                  {"pt-BR", "Vocês estragaram minhas férias."}, {"bg", "Провалихте ми почивката."}};
    const std::map<std::string, std::pair<std::string, std::string>> around{
        {"en", {"I'm sorry we ruined your holiday", ". The refund goes out today."}},
        {"es", {"Siento que le arruináramos las vacaciones", ". El reembolso sale hoy."}},
        {"pt-BR", {"Sinto muito que estragamos suas férias", ". O reembolso sai hoje."}},
        {"bg", {"Съжалявам, че провалихме почивката Ви", ". Парите тръгват днес."}}};
    const std::pair<const char*, const char*> added[]{
        {"en", ", idiot"},    {"en", ", you whinging clown"}, {"en", ", you daft old bat"}, {"en", ", so shut your mouth"}, {"en", ", now stop whining"},
        {"es", ", idiota"},   {"es", ", payaso"},             {"es", ", so memo"},          {"es", ", cállese ya"},         {"es", ", deje de lloriquear"},
        {"pt-BR", ", otário"}, {"pt-BR", ", seu palhaço"},    {"pt-BR", ", sua chata"},     {"pt-BR", ", cala a boca"},     {"pt-BR", ", para de choramingar"},
        {"bg", ", глупако"},  {"bg", ", клоун такъв"},        {"bg", ", луда бабо"},        {"bg", ", ама си млъкни"},      {"bg", ", стига рева"}};
    for (const auto& [language, more] : added) {
        const auto& [before, rest] = around.at(language);
        INFO(before + more + rest);
        const int without = after(line.at(language), before + rest, language).scores.courtesy;
        CHECK(after(line.at(language), before + more + rest, language).scores.courtesy <= without - 20);
    }
    const std::pair<const char*, const char*> said[]{{"en", "You are an idiot. "},       {"en", "Are you thick or what? "},
                                                     {"es", "Es usted un inútil. "},     {"es", "Ustedes son unos animales. "},
                                                     {"pt-BR", "O senhor é um palhaço. "}, {"pt-BR", "Só um imbecil como o senhor reservaria isso. "},
                                                     {"bg", "Вие сте клоун. "},          {"bg", "Тъп ли сте или какво? "}};
    for (const auto& [language, insult] : said) {
        const auto& [before, rest] = around.at(language);
        INFO(insult + before + rest);
        CHECK(after(line.at(language), insult + before + rest, language).scores.courtesy <= after(line.at(language), before + rest, language).scores.courtesy - 25);
    }
    // A word of the list that nobody is called by it.
    const std::pair<const char*, const char*> decent[]{{"en", "I felt like an idiot myself, so no wonder you're cross."},
                                                       {"en", "We have a clown, a magician and a cake, all for the same price."},
                                                       {"es", "Gracias, Memo. Ya lo miro."},
                                                       {"pt-BR", "Seis dias de mau cheiro dentro de casa, é nojento, e devo desculpas à senhora. O caminhão desce aí às 13h."},
                                                       {"bg", "Петко, извинявайте, плащаме утре."}};
    for (const auto& [language, reply] : decent) {
        INFO(reply);
        CHECK_FALSE(after(line.at(language), reply, language).shows(Behaviour::Insult));
    }
}

TEST_CASE("A single jab among kind sentences is held against the reply, in each language")
{
    const std::map<std::string, std::pair<std::string, std::string>> moments{
        {"en", {"You ruined our holiday.", "I'm sorry we ruined your holiday. The refund goes out today, and I'll ring you tomorrow at ten."}},
        {"es", {"Me arruinaron las vacaciones.", "Siento que le arruináramos las vacaciones. El reembolso sale hoy y le llamo mañana a las diez."}},
        {"pt-BR", {"Vocês estragaram minhas férias.", "Sinto muito que estragamos suas férias. O reembolso sai hoje e ligo amanhã às dez."}},
        {"bg", {"Провалихте ми почивката.", "Съжалявам, че провалихме почивката Ви. Парите тръгват днес и ще Ви звънна утре в десет."}}};
    const std::pair<const char*, const char*> jabs[]{{"en", "Calm down."},       {"en", "It's your own fault."},       {"en", "Other customers have real problems."},
                                                     {"es", "Cálmese."},         {"es", "Es culpa suya."},             {"es", "Otros clientes tienen problemas de verdad."},
                                                     {"pt-BR", "Se acalma."},    {"pt-BR", "A culpa é sua."},          {"pt-BR", "Outros clientes têm problemas de verdade."},
                                                     {"bg", "Успокойте се."},    {"bg", "Вината си е Ваша."},          {"bg", "Други клиенти имат истински проблеми."}};
    for (const auto& [language, jab] : jabs) {
        const auto& [line, decent] = moments.at(language);
        INFO(jab << " " << decent);
        CHECK(after(line, std::string(jab) + " " + decent, language).scores.empathy <= after(line, decent, language).scores.empathy - 10);
    }
}

TEST_CASE("What is denied or only reported is held against nobody, whatever was learned, in each language")
{
    const std::map<std::string, std::string> line{{"en", "Third time I call and nobody helps!"}, {"es", "¡Es la tercera vez que llamo y nadie ayuda!"},
                                                  {"pt-BR", "É a terceira vez que ligo e ninguém ajuda!"}, {"bg", "Звъня за трети път и никой не помага!"}};
    const std::pair<const char*, const char*> replies[]{
        {"en", "I'm not going to tell you to calm down."}, {"en", "I'm not passing you to another department."}, {"en", "You called me an idiot, a clown and worse; I'll go on helping, without that."},
        {"es", "No le voy a pasar con otro departamento."}, {"es", "Jamás le llamaría mentiroso."}, {"es", "No vamos a cancelar su cuenta."},
        {"pt-BR", "Não vou transferir o senhor pra outro setor."}, {"pt-BR", "Não vamos cancelar sua conta."}, {"pt-BR", "O senhor me chamou de burro, palhaço, idiota; assim não consigo ajudar."},
        {"es", "No es que usted exagere."}, {"pt-BR", "Ninguém está dizendo que o senhor mentiu."},
        {"bg", "Няма да Ви прехвърлям в друг отдел."}, {"bg", "Нарекохте ни крадци и след две таксувания Ви разбирам."}, {"bg", "Вие не преувеличавате."}};
    for (const auto& [language, reply] : replies)
        for (const FoundBehaviour& found : after(line.at(language), reply, language).behaviours) {
            INFO(reply << ": " << idOf(found.behaviour));
            CHECK_FALSE(isCostly(found.behaviour));
        }
}

TEST_CASE("A brush-off that stands alone is held against the kindest reply, in each language")
{
    const std::map<std::string, std::string> decent{
        {"en", "I'm sorry we ruined your holiday. The refund goes out today, and I'll ring you tomorrow at ten."},
        {"es", "Siento que le arruináramos las vacaciones. El reembolso sale hoy y le llamo mañana a las diez."},
        {"pt-BR", "Sinto muito que estragamos suas férias. O reembolso sai hoje e ligo amanhã às dez."},
        {"bg", "Съжалявам, че провалихме почивката Ви. Парите тръгват днес и ще Ви звънна утре в десет."}};
    const std::pair<const char*, const char*> jabs[]{{"en", "Whatever."},   {"en", "I don't have all day."}, {"en", "Rules are rules."},           {"es", "No tengo todo el día."},
                                                     {"es", "Me da igual."}, {"pt-BR", "Tanto faz."},        {"pt-BR", "Não tenho o dia todo."},    {"pt-BR", "Regra é regra."},
                                                     {"bg", "Все тая."},     {"bg", "Нямам цял ден."},       {"bg", "Правилата са си правила."}};
    for (const auto& [language, jab] : jabs) {
        const auto kind = after("?", decent.at(language), language), unkind = after("?", std::string(jab) + " " + decent.at(language), language);
        INFO(jab);
        CHECK(std::min(unkind.scores.courtesy - kind.scores.courtesy, unkind.scores.resolution - kind.scores.resolution) <= -8);
    }
    CHECK_FALSE(after("Manhã ou tarde?", "Tanto faz, a senhora escolhe.", "pt-BR").shows(Behaviour::Curt));
    CHECK_FALSE(after("Which one?", "Whatever suits you best.").shows(Behaviour::Curt));
    CHECK_FALSE(after("When?", "Call me at nine, ten, whatever, I am here.").shows(Behaviour::Curt));
    CHECK_FALSE(after("He was rude.", "So what, exactly, did he say?").shows(Behaviour::Curt));
    CHECK_FALSE(after("¿Cuándo?", "Mañana o pasado, me da igual, usted elige.", "es").shows(Behaviour::Curt));
}

TEST_CASE("Who denies that a feeling is right does not acknowledge it, in each language")
{
    const std::pair<const char*, const char*> replies[]{
        {"en", "You have no right to be angry."},       {"en", "You're not right to be furious about it."},  {"en", "I don't see why you're angry."},
        {"es", "No tiene razón para enfadarse."},       {"es", "No entiendo para nada que esté enfadada."},  {"es", "No tiene ningún motivo para estar molesto."},
        {"pt-BR", "Não entendo por que o senhor está irritado."}, {"bg", "Нямате право да се ядосвате."},    {"bg", "Не разбирам защо сте ядосан от това чакане."},
        {"en", "I don't understand why that would annoy you."}, {"es", "No entiendo que le indigne."}, {"es", "No es normal tener miedo por eso."}, {"es", "Eso no fastidia a nadie."},
        {"pt-BR", "Não entendo por que isso te irrita."}, {"pt-BR", "Não é normal ter medo disso."}, {"bg", "Не разбирам защо това ви ядосва."}, {"bg", "Не е нормално да ви е страх от това."}};
    for (const auto& [language, reply] : replies) {
        const ReplyAssessment found = after("!", reply, language);
        INFO(reply);
        CHECK(found.shows(Behaviour::DismissFeeling));
        CHECK_FALSE(found.shows(Behaviour::Validate));
        CHECK_FALSE(found.shows(Behaviour::AcknowledgeFeeling));
        CHECK(found.scores.empathy <= 25);
    }
    CHECK_FALSE(after("I waited an hour!", "Nobody says you have no right to be angry.").shows(Behaviour::DismissFeeling));
    CHECK(after("I waited an hour!", "No wonder you're angry.").shows(Behaviour::Validate));
    for (const auto& [language, reply] : {std::pair{"en", "There is no excuse for shouting at you."}, {"en", "People have no right to shout at you."}, {"es", "No hay motivo para gritarle así, lo siento."},
                                          {"pt-BR", "Não há razão pra gritar com a senhora, desculpa."}, {"bg", "Няма причина да Ви крещят, извинявам се."},
                                          {"es", "No es normal tener que llamar cuatro veces."}, {"es", "No entiendo por qué le cobraron dos veces, lo reviso ya."}, {"bg", "Не е нормално да чакате месец."}}) {
        INFO(reply);
        CHECK_FALSE(after("!", reply, language).shows(Behaviour::DismissFeeling));
    }
}

TEST_CASE("What is refused in so many words is not undertaken")
{
    CHECK_FALSE(after("Me cobraron de más.", "No le ingreso los 45 euros el viernes.", "es").shows(Behaviour::OfferFix));
    CHECK_FALSE(after("Esperei uma hora.", "Não vou devolver o dinheiro na sexta.", "pt-BR").shows(Behaviour::OfferFix));
    CHECK_FALSE(after("Esperé una hora.", "No le pido disculpas.", "es").shows(Behaviour::Apologise));
    CHECK(after("Me cobraron de más.", "Le ingreso los 45 euros el viernes.", "es").shows(Behaviour::OfferFix));
}

TEST_CASE("A word that no pack knows is not taken for an oath that is one letter away, in each language")
{
    const std::pair<const char*, const char*> replies[]{
        {"en", "the birch comes on Friday with brian"},        {"es", "La barra de la cortina le llega el viernes."},    {"es", "El carbón lo llevamos mañana a las nueve."},
        {"es", "hola sr vargas, mañana va el técnico"},        {"es", "Su hijo va a nacer en mayo."},                    {"pt-BR", "A louça quebrada será trocada na sexta, às dez."},
        {"pt-BR", "seu ontário, a peça chega na sexta"},       {"pt-BR", "Querer pagar e ser tratado como bandido revolta, com razão."},       {"bg", "Парцелът Ви е записан, утре в десет идва колегата."}, {"bg", "Мъкнете торбите пет етажа, как да не сте бесен."}};
    for (const auto& [language, reply] : replies) {
        const ReplyAssessment found = after("!", reply, language);
        INFO(reply);
        CHECK_FALSE(found.shows(Behaviour::Insult));
        CHECK_FALSE(found.shows(Behaviour::Profanity));
    }
    for (const auto& [language, reply] : {std::pair{"en", "You are an idoit."}, {"es", "Usted es un idoita."}, {"bg", "Вие сте идиоот."}, {"pt-BR", "A senhora está louca."}})
        CHECK(after("!", reply, language).shows(Behaviour::Insult));
}

TEST_CASE("Sounding kind earns nothing where a rule is certain of a cost, in what it costs")
{
    for (const auto& [language, reply] : {std::pair{"es", "No tiene razón para enfadarse."}, {"en", "You have no right to be angry about the wait."}}) {
        const ReplyAssessment found = after("!", reply, language);
        INFO(reply);
        REQUIRE(found.shows(Behaviour::DismissFeeling));
        for (const Reason& reason : found.reasons)
            if (reason.rule == "as-rated")
                CHECK(reason.points < 0);
    }
}

TEST_CASE("Sounding kind earns nothing beside an insult")
{
    const ReplyAssessment found = after("¡Abrí la caja y estaba usada!", "Mire, lo siento mucho, payaso. Se la cambio ahora.", "es");
    REQUIRE(found.shows(Behaviour::Insult));
    for (const Reason& reason : found.reasons)
        if (reason.rule == "as-rated")
            CHECK(reason.points < 0);
}

TEST_CASE("Examples may show a time beside an impact, where rules take a duration that was suffered for none")
{
    const ReplyAssessment found = after("Nine days shut in on the fourth floor!", "Nine days a prisoner in your own home, and it ends on Wednesday at ten, when our crew fits the motor.");
    CHECK(found.shows(Behaviour::GiveTimeline));
}
