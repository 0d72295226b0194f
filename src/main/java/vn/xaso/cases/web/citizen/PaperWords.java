package vn.xaso.cases.web.citizen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.xaso.cases.application.OwnCase;
import vn.xaso.cases.domain.CasePaper;
import vn.xaso.files.ScanState;
import vn.xaso.procedures.ProcedureVersion.RequiredPaper;
import vn.xaso.ui.Fact;
import vn.xaso.ui.Language;
import vn.xaso.ui.Texts;

/// How the papers of a case are told to the applicant.
final class PaperWords {

    private static final int SHOWN_OF_HASH = 12;
    private static final double KILO = 1024;

    private PaperWords() {}

    static List<PaperStepPage.Slot> slots(OwnCase own, Texts texts) {
        return own.procedure().papers().stream()
                .map(paper -> slot(own, paper, texts))
                .toList();
    }

    static String field(int order) {
        return "giay-to-" + order;
    }

    private static PaperStepPage.Slot slot(OwnCase own, RequiredPaper paper, Texts texts) {
        var there = own.papersOf(paper.order());
        return new PaperStepPage.Slot(
                field(paper.order()),
                paper.name(),
                paper.note(),
                paper.required(),
                paper.onlineAccepted(),
                there.stream().anyMatch(one -> one.file() == null),
                there.stream()
                        .filter(one -> one.file() != null)
                        .map(one -> sent(own, one, texts))
                        .toList());
    }

    static List<PaperStepPage.Sent> sent(OwnCase own, Texts texts) {
        return own.papers().stream()
                .filter(paper -> paper.file() != null)
                .map(paper -> sent(own, paper, texts))
                .toList();
    }

    private static PaperStepPage.Sent sent(OwnCase own, CasePaper paper, Texts texts) {
        var file = own.file(paper);
        var href = Pathways.of(own.caseFile().id()) + "/giay-to/" + paper.no();
        return file == null
                ? new PaperStepPage.Sent(paper.no(), paper.name(), "", "", href)
                : new PaperStepPage.Sent(
                        paper.no(),
                        file.name(),
                        file.scan() == ScanState.LOCKED
                                ? texts.of("files.locked", size(file.size(), texts))
                                : size(file.size(), texts),
                        file.sha256().substring(0, SHOWN_OF_HASH),
                        href);
    }

    /// The papers as answers to check.
    static List<Fact> facts(OwnCase own, Texts texts) {
        var facts = new ArrayList<Fact>();
        for (var slot : slots(own, texts)) {
            var files = String.join(
                    "; ", slot.sent().stream().map(PaperStepPage.Sent::name).toList());
            var text = slot.promised() ? texts.of("cases.own.paper.promised") : files;
            if (!text.isEmpty() || slot.required()) {
                var change = Pathways.of(own.caseFile().id()) + "/giay-to#" + slot.field();
                facts.add(new Fact(slot.name(), text, change));
            }
        }
        return List.copyOf(facts);
    }

    static String size(int bytes, Texts texts) {
        var locale = texts.language() == Language.VI ? Locale.of("vi") : Locale.UK;
        double kilobytes = bytes / KILO;
        return kilobytes < KILO
                ? String.format(locale, "%.0f KB", Math.max(1, kilobytes))
                : String.format(locale, "%.1f MB", kilobytes / KILO);
    }
}
