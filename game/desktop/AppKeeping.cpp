#include "desktop/App.h"

#include "records/KeptFiles.h"

#include <utility>

namespace keel {

/// Tells once that the records take nothing more, and once that they do again.
void App::watchRecords()
{
    const Recorder* recorder = m_play ? m_play->recorder() : nullptr;
    if (recorder == nullptr)
        return;
    const bool failing = recorder->fault().has_value();
    if (failing == m_unkeptTold)
        return;
    m_unkeptTold = failing;
    notice(keepingText(recorder->fault()));
    m_notice->savesCopy = failing;
}

std::optional<std::filesystem::path> App::copyOfPlay()
{
    return writeCopy(m_outside.filePlaces, *m_play->attempt(), m_play->session());
}

void App::saveCopy()
{
    if (!m_play || m_play->attempt() == nullptr)
        return;
    if (const auto file = copyOfPlay())
        notice("records.copied", {{"file", file->string()}});
    else
        notice("records.nowhere");
}

/// What the conversation that is being left leaves to be told; nothing where it is in the records. None where it can be
/// kept nowhere and this has not been told yet: it is not left then.
std::optional<App::Notice> App::settlePlay()
{
    Recorder* recorder = m_play ? m_play->recorder() : nullptr;
    if (recorder == nullptr || recorder->keepHeld())
        return Notice{};
    if (const auto file = copyOfPlay())
        return Notice{"records.copied", {{"file", file->string()}}};
    if (std::exchange(m_lossTold, true))
        return Notice{};
    m_play->screen().overlay = ConversationState::Overlay::None;
    notice("records.nowhere");
    return std::nullopt;
}

void App::leavePlay(const std::function<void()>& leave)
{
    const auto told = settlePlay();
    if (!told)
        return;
    leave();
    if (!told->key.empty())
        m_notice = told;
}

std::string App::settle()
{
    m_lossTold = true; // nobody is there to be asked again
    const auto told = settlePlay();
    return told && !told->key.empty() ? say(told->key, told->arguments) : "";
}

void App::playRecorded(Recorder recorder, double seconds)
{
    recorder.setUnkept(Recorder::Unkept::Held);
    m_play.emplace(std::move(recorder), seconds);
    m_unkeptTold = m_lossTold = false;
    go(Screen::Conversation);
}

} // namespace keel
