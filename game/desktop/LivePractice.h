#pragma once

#include "desktop/House.h"
#include "practice/DrillSession.h"
#include "practice/Verdict.h"
#include "records/Store.h"
#include "screens/PracticeModel.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace keel {

/// A session of short moments going on in the window: its tasks, the one that is open, and what came of the others.
class LivePractice {
public:
    using Step = PracticeModel::Step;

    /// Who practises, in which language, when (milliseconds since 1970-01-01 UTC).
    struct Who {
        std::string person;
        std::string language;
        std::int64_t now = 0;
    };

    /// `keeps` false: answers count while the program runs, and nothing of them is recorded.
    LivePractice(std::shared_ptr<const House> house, Store& store, bool keeps = true) : m_house(std::move(house)), m_store(&store), m_keeps(keeps) {}

    /// The same house, further on.
    void moveInto(std::shared_ptr<const House> house) { m_house = std::move(house); }

    /// What is due and how each skill is held. May throw StoreError, as all that follow.
    Plan plan(const Who& who);
    void openSkills() { m_step = Step::Skills; }
    void start(const Who& who);
    void tryIt(); ///< the example has been read
    /// Judges the reply and keeps it, where it is the first to its moment that could be read.
    void answer(const Who& who, const std::string& reply);
    void skip();
    void next();
    void retry();
    void needIn(const Who& who, int days);

    Step step() const { return m_step; }
    PracticeModel model(const Who& who, const Speaker& speak);
    /// Whether a session is open that would be lost by leaving.
    bool inSession() const { return m_step == Step::Example || m_step == Step::Moment || m_step == Step::Feedback; }

private:
    struct Done {
        Behaviour skill = Behaviour::AcknowledgeFeeling;
        bool passed = false;
    };

    std::vector<Drill> historyOf(const std::string& person);
    const DrillMoments& moments(const std::string& language);
    const DrillTask& task() const { return m_tasks[m_at]; }
    void enter();
    void leaveMoment();
    void fillMoment(PracticeModel& model, const Speaker& speak) const;
    void fillFeedback(PracticeModel& model, const Speaker& speak) const;
    void fillSkills(PracticeModel& model, const Plan& plan, const Speaker& speak) const;
    ConversationModel stageOf(const DrillMoment& moment, const Speaker& speak) const;

    std::shared_ptr<const House> m_house;
    Store* m_store;
    bool m_keeps;
    std::vector<Drill> m_unkept;                   ///< of this run, where nothing is recorded
    std::optional<std::optional<Day>> m_neededOn;  ///< likewise, where it was set
    std::map<std::string, DrillMoments> m_moments; ///< by language, read when first asked for
    std::vector<DrillTask> m_tasks;
    std::size_t m_at = 0;
    Step m_step = Step::Skills;
    std::optional<Verdict> m_verdict;
    std::string m_reply;
    bool m_counted = false; ///< the first reply to the open moment is kept
    bool m_ahead = false;   ///< nothing was due when it began
    std::vector<std::string> m_earlier; ///< replies of the session
    std::vector<Done> m_done;
    int m_skipped = 0;
};

} // namespace keel
