#include "desktop/App.h"

#include "practice/Criteria.h"
#include "records/KeptFiles.h"
#include "reports/CertificatePage.h"

#include <algorithm>
#include <iostream>

namespace keel {

namespace {

/// How far the person has come with one certificate, in words.
CertificatesModel::Certificate told(const Criteria& criteria, const std::vector<Requirement>& requirements, const ScenarioTitles& titles, const Speaker& speak)
{
    CertificatesModel::Certificate out;
    out.id = criteria.id;
    out.name = criteria.nameIn(speak.language());
    out.met = allMet(requirements);
    for (const Requirement& requirement : requirements)
        out.requirements.push_back({requirementText(requirement, titles, speak), requirement.met()});
    const auto met = std::ranges::count_if(requirements, &Requirement::met);
    out.state = out.met ? speak("practice.certificate.allMet")
                        : speak("practice.certificate.state", {{"have", std::to_string(met)}, {"need", std::to_string(requirements.size())}});
    out.least = leastText(criteria.least, speak);
    return out;
}

} // namespace

std::vector<Criteria> App::criteria()
{
    Diagnostics diagnostics;
    const auto all = readCriteria(criteriaFile(m_house->folder / "assets"), diagnostics);
    for (const Diagnostic& diagnostic : diagnostics)
        std::cerr << toText(diagnostic);
    m_certificates.fault.clear();
    if (hasErrors(diagnostics))
        m_certificates.fault = say("practice.certificates.faulty");
    else if (!all || all->empty())
        m_certificates.fault = say("practice.certificates.none");
    return all.value_or(std::vector<Criteria>{});
}

void App::openCertificates(const OpenCertificates& asked)
{
    const bool again = m_screen == Screen::Certificates; // somebody else was chosen
    const bool team = asked.team || (again && !m_certificates.people.empty());
    m_certificates = {};
    m_certificates.people = team ? m_store->people() : std::vector<std::string>{};
    m_certificates.person = asked.person;
    if (asked.person.empty())
        m_certificates.person = !team ? m_settings.person : m_certificates.people.empty() ? "" : m_certificates.people.front();
    m_certificatesState = {};
    if (!m_certificates.person.empty())
        go(Screen::Certificates);
}

void App::refreshCertificates()
{
    const Speaker speak = speaker();
    const ScenarioTitles titles = m_house->titles(speak.language());
    const std::string& person = m_certificates.person;
    LivePractice::Who who = whoPractises();
    who.person = person;
    const Plan plan = m_practice.plan(who);
    m_certificates.certificates.clear();
    for (const Criteria& one : criteria()) {
        auto& shown = m_certificates.certificates.emplace_back(told(one, requirementsOf(one, *m_store, person, plan), titles, speak));
        if (const auto saved = m_savedPages.find({one.id, person}); saved != m_savedPages.end())
            shown.saved = speak("practice.certificate.saved", {{"file", saved->second}});
    }
}

void App::saveCertificate(const std::string& id)
{
    const Speaker speak = speaker();
    const std::string& person = m_certificates.person;
    LivePractice::Who who = whoPractises();
    who.person = person;
    const Plan plan = m_practice.plan(who);
    for (const Criteria& one : criteria()) {
        const auto requirements = requirementsOf(one, *m_store, person, plan);
        if (one.id != id || !allMet(requirements))
            continue;
        const std::string page = certificatePage(one, requirements, person, who.now, m_house->titles(speak.language()), speak);
        const auto file = writeToFirst(m_outside.filePlaces, "evenkeel-" + fileNamePart(one.id) + "-" + fileNamePart(person) + ".html", page);
        if (file)
            m_savedPages[{one.id, person}] = file->string();
        else
            notice("practice.certificate.notSaved", {{"places", placesTold(m_outside.filePlaces)}});
    }
    m_stale = true;
}

} // namespace keel
