package vn.xaso.cases.web.citizen;

import java.util.List;
import vn.xaso.ui.Fact;

/// The case has arrived: what happens next.
///
/// @param answerBy by when the office answers, or empty
public record SentPage(
        String href, String procedure, List<Fact> facts, String answerBy, List<PaperStepPage.Sent> files) {}
