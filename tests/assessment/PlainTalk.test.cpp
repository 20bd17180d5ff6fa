// Ordinary words, as people say them who never heard of a rubric: with the rules and what is learned.
#include "World.h"

#include <algorithm>

using namespace keel;

namespace {

const Assessor& learned()
{
    static const auto assessor = test::loadedFrom<Assessor>(test::shippedAssets());
    return *assessor;
}

struct Turn {
    const char* language;
    const char* customer;
    const char* reply;
};

ReplyAssessment scored(const Turn& line)
{
    ReplyContext context;
    context.language = line.language;
    context.customerLine = line.customer;
    return learned().assess(line.reply, context);
}

std::string shown(const ReplyAssessment& reply)
{
    std::string out;
    for (const FoundBehaviour& behaviour : reply.behaviours)
        out += std::string(idOf(behaviour.behaviour)) + " (" + behaviour.rule + ") ";
    return out;
}

} // namespace

TEST_CASE("Plain decent words are held against nobody, in each language")
{
    const Turn lines[]{
        {"en", "My parcel is late and I am fed up.", "We held up your parcel by a day."},
        {"en", "The shop sent the wrong size.", "They messed up your order, I see."},
        {"en", "I can't sleep since the accident.", "Are you seeing a doctor about it?"},
        {"en", "You were so patient with my mum.", "Thank you for your kind words."},
        {"en", "Which tariff is best?", "What type of plan do you have?"},
        {"en", "Our baby came on Sunday!", "Congratulations on your new daughter!"},
        {"en", "He cut me up and drove off.", "That driver is an idiot."},
        {"en", "Nobody ever listens.", "I'm here to listen."},
        {"en", "I studied all year for this.", "You are a hard worker."},
        {"es", "Me cerró y se fue.", "Ese conductor es un idiota."},
        {"es", "¡Nació el domingo!", "Felicidades por tu niño."},
        {"es", "Nadie me escucha.", "Estoy aquí para escucharle."},
        {"es", "El café está frío.", "La máquina se enfrió con el corte de luz."},
        {"es", "Estudié todo el año.", "Usted es muy trabajadora."},
        {"pt-BR", "Ele me fechou e foi embora.", "Esse motorista é um idiota."},
        {"pt-BR", "Meu neto nasceu!", "Parabéns pelo seu neto!"},
        {"pt-BR", "Ninguém me escuta.", "Estou aqui pra ouvir."},
        {"pt-BR", "Por que o senhor demorou?", "A Marginal parou. Foi um acidente."},
        {"bg", "Засече ме и избяга.", "Този шофьор е идиот."},
        {"bg", "Роди ми се внук!", "Честито за внука!"},
        {"bg", "Никой не ме слуша.", "Тук съм, слушам ви."},
        {"bg", "Учих цяла година.", "Много сте работлива."},
    };
    for (const Turn& line : lines) {
        const ReplyAssessment reply = scored(line);
        INFO(line.reply << ": " << shown(reply));
        CHECK(std::none_of(reply.behaviours.begin(), reply.behaviours.end(), [](const FoundBehaviour& f) { return isCostly(f.behaviour); }));
        CHECK(reply.scores.courtesy >= 45);
    }
}

TEST_CASE("A decent question is seen to ask, however it is put, in each language")
{
    const Turn lines[]{
        {"en", "They cut off my power.", "And you told them that?"},
        {"en", "I'd like the flat.", "Any pets?"},
        {"en", "They cut off my power.", "Have you told your landlord?"},
        {"en", "It broke again.", "@115712 Which model is it? ^JK"},
        {"es", "Me cortaron la luz.", "¿Y se lo dijo al casero?"},
        {"es", "Quiero el piso.", "¿Alguna mascota?"},
        {"pt-BR", "Cortaram minha luz.", "E falou com o síndico?"},
        {"pt-BR", "Quero o apartamento.", "Algum bicho em casa?"},
        {"bg", "Спряха ми тока.", "А казахте ли на хазяина?"},
        {"bg", "Искам апартамента.", "Имате ли домашни любимци?"},
    };
    for (const Turn& line : lines) {
        const ReplyAssessment reply = scored(line);
        INFO(line.reply << ": " << shown(reply));
        using enum Behaviour;
        CHECK((reply.shows(AskFacts) || reply.shows(Explore) || reply.shows(ConfirmAgreement) || reply.shows(Paraphrase)));
        CHECK(std::none_of(reply.behaviours.begin(), reply.behaviours.end(), [](const FoundBehaviour& f) { return isCostly(f.behaviour); }));
    }
}

TEST_CASE("A question that shrugs is not guessed to check whether all is well")
{
    for (const Turn& line : {Turn{"en", "I've been waiting since nine.", "Is that my problem?"}, Turn{"bg", "Чакам от девет.", "Това мой проблем ли е?"}}) {
        const ReplyAssessment reply = scored(line);
        INFO(line.reply << ": " << shown(reply));
        CHECK_FALSE(reply.shows(Behaviour::ConfirmAgreement));
    }
}

TEST_CASE("A jab in a question is no question, in each language")
{
    for (const Turn& line : {Turn{"en", "It broke again.", "What are you, deaf?"}, Turn{"es", "Se rompió otra vez.", "¿Está usted sordo o qué?"},
                             Turn{"pt-BR", "Quebrou de novo.", "O senhor é surdo?"}, Turn{"bg", "Пак се счупи.", "Глух ли сте?"}}) {
        const ReplyAssessment reply = scored(line);
        INFO(line.reply << ": " << shown(reply));
        CHECK_FALSE(reply.shows(Behaviour::AskFacts));
        CHECK(reply.scores.courtesy < 45);
    }
}

TEST_CASE("Who is believed, and told that it is not their fault, is understood")
{
    const auto turn = GENERATE(
        Turn{"en", "Your colleague treated me like a liar.", "I believe you."},
        Turn{"en", "I talked her into giving up the phone.", "That wasn't your fault."},
        Turn{"es", "Su colega me acaba de tratar de mentiroso.", "Don Anselmo, le creo."},
        Turn{"es", "La convencí yo de dejar el teléfono.", "Eso no es culpa suya, Iván."},
        Turn{"pt-BR", "Seu colega me tratou como mentiroso.", "Eu acredito no senhor."},
        Turn{"pt-BR", "Seu colega disse que fui eu.", "O senhor não quebrou nada."},
        Turn{"bg", "Колегата Ви ме изкара лъжец.", "Вярвам ви."},
        Turn{"bg", "Аз я убедих да го махне.", "Вие не сте виновен."});
    const ReplyAssessment reply = scored(turn);
    INFO(turn.reply << ": " << shown(reply));
    CHECK(reply.shows(Behaviour::Validate));
    CHECK_FALSE(reply.shows(Behaviour::BlameCustomer));
}

TEST_CASE("Who denies the right to be angry understands nobody, whatever stands between")
{
    const ReplyAssessment reply = scored({"bg", "Трета нощ не спим от тая аларма!", "Нямате никакво право да сте бесни."});
    INFO(shown(reply));
    CHECK(reply.shows(Behaviour::DismissFeeling));
    CHECK_FALSE(reply.shows(Behaviour::Validate));
}

TEST_CASE("Pity for somebody, fault admitted and words about oneself are held against nobody")
{
    const auto turn = GENERATE(
        Turn{"bg", "Майка ми се къпе на стол под наем.", "Горката жена... Как се справя?"},
        Turn{"bg", "Чакам 45 дни.", "Ние сме виновни."},
        Turn{"bg", "Цялата опашка се обърна.", "Говоря тихо, за да не ни чуват."},
        Turn{"bg", "Натиснах „отвори“ и излезе бял екран.", "Аха. Продължавайте."},
        Turn{"bg", "Помогнете ми.", "Прост човек съм, ама ще ви помогна."},
        Turn{"pt-BR", "A comida foi para outra porta.", "Não foi culpa do entregador, coitado. O GPS levou ele para o número errado."},
        Turn{"es", "Seis enfermeras sin cenar.", "Uy no, estarán muertas de hambre en el turno."},
        Turn{"es", "Séptima llamada.", "Qué rabia. Le devuelven lo suyo hoy o no me llamo Niki."},
        Turn{"es", "Cuarenta años de casados.", "Enhorabuena por los cuarenta años de casados, de corazón."},
        Turn{"bg", "Трета вечер без ток, хладилникът ми се размрази!", "Всичко в хладилника на боклука, и то три вечери подред на тъмно."},
        Turn{"bg", "Казах кода от SMS-а.", "Спирам картата. И още нещо: ако звъннат пак, затворете."},
        Turn{"bg", "Столчето го изтеглиха от пазара.", "Спрете да го ползвате. Утре до 12 ви носим ново от друг модел, а ако днес имате път, ще ви платим таксито."},
        Turn{"es", "sin agua desde las 6!! con 2 chiquitos", "con dos peques y ni una gota desde las 6, para volverse loca."},
        Turn{"pt-BR", "Ela está chorando há três dias.", "Três dias chorando, tadinha. Desculpe."},
        Turn{"en", "You left me standing there.", "Nobody warned you. That's on us."});
    const ReplyAssessment reply = scored(turn);
    INFO(turn.reply << ": " << shown(reply));
    for (const Behaviour cost : {Behaviour::Insult, Behaviour::Sarcasm, Behaviour::Threat, Behaviour::Command, Behaviour::Deflect, Behaviour::Compensate})
        CHECK_FALSE(reply.shows(cost));
}
