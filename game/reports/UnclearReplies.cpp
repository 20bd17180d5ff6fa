#include "reports/UnclearReplies.h"

#include "reports/Csv.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <tuple>

namespace keel {

namespace {

using Where = std::tuple<std::string, std::string, std::string, std::string, std::string>; ///< scenario, beat, language, line, reply

/// Goes through a conversation and counts what was not understood in it.
void countIn(const Session& session, std::map<Where, int>& counts)
{
    const Scenario& scenario = *session.book().scenario;
    const std::string& language = session.book().language;
    std::string line;
    const auto hear = [&](const Events& events) {
        for (const Event& event : events)
            if (const auto* said = std::get_if<CustomerSaid>(&event))
                line = scenario.text(said->key, language);
    };
    hear(session.startEvents());
    const State* before = &session.startState();
    for (const Session::Entry& entry : session.entries()) {
        const bool unclear = std::any_of(entry.events.begin(), entry.events.end(), [](const Event& e) { return std::holds_alternative<NotUnderstood>(e); });
        if (unclear && !entry.after.replies.empty())
            ++counts[{scenario.id.str(), before->beat.str(), language, line, entry.after.replies.back()}];
        hear(entry.events);
        before = &entry.after;
    }
}

} // namespace

std::vector<UnclearReply> unclearReplies(Store& store, std::shared_ptr<const Rulebook> rules)
{
    StoredBooks books(store, std::move(rules));
    std::map<Where, int> counts;
    for (const AttemptSummary& summary : store.list({})) {
        const auto attempt = store.load(summary.id);
        std::string why;
        if (const auto book = attempt ? books.bookOf(*attempt, why) : nullptr)
            countIn(replay(book, *attempt).session, counts);
    }
    std::vector<UnclearReply> out;
    for (const auto& [place, times] : counts)
        out.push_back({ScenarioId(std::get<0>(place)), BeatId(std::get<1>(place)), std::get<2>(place), std::get<3>(place), std::get<4>(place), times});
    std::stable_sort(out.begin(), out.end(), [](const UnclearReply& a, const UnclearReply& b) {
        return std::tie(a.scenario, a.beat, a.language, b.times) < std::tie(b.scenario, b.beat, b.language, a.times);
    });
    return out;
}

std::string unclearCsv(const std::vector<UnclearReply>& replies)
{
    Csv csv;
    for (const char* name : {"scenario", "beat", "language", "customer", "reply", "times"})
        csv.text(name);
    csv.endRow();
    for (const UnclearReply& one : replies) {
        csv.text(one.scenario.str()).text(one.beat.str()).text(one.language).text(one.customer).text(one.reply).number(one.times);
        csv.endRow();
    }
    return csv.str();
}

std::string unclearJson(const std::vector<UnclearReply>& replies)
{
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const UnclearReply& one : replies)
        list.push_back({{"scenario", one.scenario.str()}, {"beat", one.beat.str()}, {"language", one.language}, {"customer", one.customer}, {"reply", one.reply}, {"times", one.times}});
    return nlohmann::ordered_json{{"report", "unclear"}, {"replies", list}}.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

} // namespace keel
