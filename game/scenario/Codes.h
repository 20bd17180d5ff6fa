#pragma once

/// Codes of what an author, a translator or a writer of scripts can get wrong. See base/Codes.h.
namespace keel::codes {

// the folder and its files
inline constexpr auto noFile = "scenario.no-file";
inline constexpr auto tooNew = "scenario.too-new";
inline constexpr auto unknownLanguage = "scenario.unknown-language";

// ids
inline constexpr auto badId = "scenario.bad-id";
inline constexpr auto idTooLong = "scenario.id-too-long";
inline constexpr auto reservedId = "scenario.reserved-id";
inline constexpr auto duplicateLine = "scenario.duplicate-line";
inline constexpr auto duplicateReply = "scenario.duplicate-reply";

// references to what does not exist
inline constexpr auto unknownFact = "scenario.unknown-fact";
inline constexpr auto unknownGoal = "scenario.unknown-goal";
inline constexpr auto unknownPromise = "scenario.unknown-promise";
inline constexpr auto unknownPolicy = "scenario.unknown-policy";
inline constexpr auto unknownPlace = "scenario.unknown-place";
inline constexpr auto unknownTransfer = "scenario.unknown-transfer";
inline constexpr auto unknownContact = "scenario.unknown-contact";
inline constexpr auto unknownFragment = "scenario.unknown-fragment";
inline constexpr auto unknownExit = "scenario.unknown-exit";
inline constexpr auto unconnectedExit = "scenario.unconnected-exit";
inline constexpr auto includeNameTaken = "scenario.include-name-taken";
inline constexpr auto fragmentLanguage = "scenario.fragment-language";
inline constexpr auto fragmentWrongName = "scenario.fragment-wrong-name";
inline constexpr auto unknownBeat = "scenario.unknown-beat";
inline constexpr auto unknownEnding = "scenario.unknown-ending";
inline constexpr auto unknownReply = "scenario.unknown-reply";
inline constexpr auto unknownBehaviour = "scenario.unknown-behaviour";
inline constexpr auto unknownAction = "scenario.unknown-action";
inline constexpr auto unknownSource = "scenario.unknown-source";
inline constexpr auto unknownPrinciple = "scenario.unknown-principle";
inline constexpr auto unknownChannel = "scenario.unknown-channel";
inline constexpr auto unknownPhase = "scenario.unknown-phase";
inline constexpr auto unknownEndingKind = "scenario.unknown-ending-kind";
inline constexpr auto unknownTrigger = "scenario.unknown-trigger";
inline constexpr auto unknownCurrency = "scenario.unknown-currency";

// the case
inline constexpr auto noPrinciples = "scenario.no-principles";
inline constexpr auto sourceNotPractised = "scenario.source-not-practised";
inline constexpr auto badRange = "scenario.bad-range";
inline constexpr auto rangeReversed = "scenario.range-reversed";
inline constexpr auto atMostBelowUpTo = "scenario.at-most-below-up-to";
inline constexpr auto fairOutOfReach = "scenario.fair-out-of-reach";
inline constexpr auto fairBeyondManager = "scenario.fair-beyond-manager";
inline constexpr auto takesWithoutLookUp = "scenario.takes-without-look-up";
inline constexpr auto factOutOfReach = "scenario.fact-out-of-reach";
inline constexpr auto testLanguage = "scenario.test-language";

// beats
inline constexpr auto noBeats = "scenario.no-beats";
inline constexpr auto noLines = "scenario.no-lines";
inline constexpr auto lastLineConditional = "scenario.last-line-conditional";
inline constexpr auto lineHidesNext = "scenario.line-hides-next";
inline constexpr auto sameLineText = "scenario.same-line-text";
inline constexpr auto noReplies = "scenario.no-replies";
inline constexpr auto sameReplyText = "scenario.same-reply-text";
inline constexpr auto badOpportunity = "scenario.bad-opportunity";
inline constexpr auto emptyList = "scenario.empty-list";
inline constexpr auto listedTwice = "scenario.listed-twice";
inline constexpr auto noSilenceTime = "scenario.no-silence-time";
inline constexpr auto unreachableBeat = "scenario.unreachable-beat";
inline constexpr auto deadEnd = "scenario.dead-end";

// reactions
inline constexpr auto unconditional = "scenario.unconditional";
inline constexpr auto otherwiseFalse = "scenario.otherwise-false";
inline constexpr auto whenAndOtherwise = "scenario.when-and-otherwise";
inline constexpr auto noOtherwise = "scenario.no-otherwise";
inline constexpr auto afterOtherwise = "scenario.after-otherwise";
inline constexpr auto sameCondition = "scenario.same-condition";
inline constexpr auto toItself = "scenario.to-itself";
inline constexpr auto triggerImpossible = "scenario.trigger-impossible";

// endings
inline constexpr auto noEndings = "scenario.no-endings";
inline constexpr auto endingHidesNext = "scenario.ending-hides-next";
inline constexpr auto lastEndingConditional = "scenario.last-ending-conditional";

// conditions
inline constexpr auto conditionEmpty = "condition.empty";
inline constexpr auto conditionTooLong = "condition.too-long";
inline constexpr auto conditionTooDeep = "condition.too-deep";
inline constexpr auto conditionEndsEarly = "condition.ends-early";
inline constexpr auto conditionMissingOperand = "condition.missing-operand";
inline constexpr auto conditionMissingJoint = "condition.missing-joint";
inline constexpr auto conditionMissingBracket = "condition.missing-bracket";
inline constexpr auto conditionStrayBracket = "condition.stray-bracket";
inline constexpr auto conditionStrayCharacter = "condition.stray-character";
inline constexpr auto conditionSingleEquals = "condition.single-equals";
inline constexpr auto conditionBadNumber = "condition.bad-number";
inline constexpr auto conditionNumberAlone = "condition.number-alone";
inline constexpr auto conditionNotANumber = "condition.not-a-number";
inline constexpr auto conditionChainedComparison = "condition.chained-comparison";
inline constexpr auto conditionUnknownWord = "condition.unknown-word";
inline constexpr auto conditionUnknownPrefix = "condition.unknown-prefix";
inline constexpr auto conditionMissingName = "condition.missing-name";
inline constexpr auto conditionOutOfRange = "condition.out-of-range";
inline constexpr auto conditionNoWord = "condition.no-word";
inline constexpr auto conditionAlwaysTrue = "condition.always-true";
inline constexpr auto conditionAlwaysFalse = "condition.always-false";
inline constexpr auto conditionDoubleNot = "condition.double-not";
inline constexpr auto conditionSaidTwice = "condition.said-twice";

// texts
inline constexpr auto textEmpty = "text.empty";
inline constexpr auto textTooLong = "text.too-long";
inline constexpr auto textStraySpace = "text.stray-space";
inline constexpr auto textPlaceholder = "text.placeholder";

// translations
inline constexpr auto translationMissing = "translation.missing";
inline constexpr auto translationUnknownText = "translation.unknown-text";
inline constexpr auto translationMissingCues = "translation.missing-cues";
inline constexpr auto translationUnknownCues = "translation.unknown-cues";
inline constexpr auto translationSameText = "translation.same-text";
inline constexpr auto translationWrongScenario = "translation.wrong-scenario";
inline constexpr auto translationWrongLanguage = "translation.wrong-language";
inline constexpr auto translationOfOwnLanguage = "translation.of-own-language";
inline constexpr auto translationPlaceholder = "translation.placeholder";
inline constexpr auto translationStale = "translation.stale";
inline constexpr auto translationBadSource = "translation.bad-source";
inline constexpr auto translationUnknownSource = "translation.unknown-source";

// play scripts
inline constexpr auto scriptNoSteps = "script.no-steps";
inline constexpr auto scriptExpectsNothing = "script.expects-nothing";
inline constexpr auto scriptWrongScenario = "script.wrong-scenario";
inline constexpr auto scriptWrongLanguage = "script.wrong-language";
inline constexpr auto moveUnknown = "move.unknown";

} // namespace keel::codes
