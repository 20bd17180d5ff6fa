#pragma once

#include "screens/TopBar.h"

#include <string>
#include <vector>

namespace keel {

/// What certificates ask for, and how far one person meets it.
struct CertificatesModel {
    struct Requirement {
        std::string text;
        bool met = false;
    };
    struct Certificate {
        std::string id;
        std::string name;
        std::string state; ///< how much is met, in words
        std::string least; ///< from which scores on a scenario counts; may be empty
        std::vector<Requirement> requirements;
        bool met = false;  ///< all of it: there is a page to save
        std::string saved; ///< where its page has just been put; may be empty
    };

    FrameModel frame;
    std::string person;
    std::vector<std::string> people; ///< that can be chosen; empty: it is one's own
    std::vector<Certificate> certificates;
    std::string fault; ///< why there are none; may be empty
};

struct CertificatesState {
    bool choosing = false; ///< whose they are
};

void certificatesView(Ui& ui, const CertificatesModel& model, CertificatesState& state, Intents& intents);

} // namespace keel
