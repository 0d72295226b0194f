package vn.xaso.portal.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.IssuedPaper;
import vn.xaso.cases.PublicCase;
import vn.xaso.cases.RatingForm;
import vn.xaso.signing.SignatureVerdict;
import vn.xaso.ui.Fact;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Language;
import vn.xaso.ui.Tag;
import vn.xaso.ui.Texts;

/// How cases, papers and signatures are told to strangers.
final class PublicWords {

    private PublicWords() {}

    static FollowPage follow(PublicCase found, @Nullable RatingForm rating, Texts texts) {
        var word = "portal.state." + word(found.state());
        var name = found.procedureEn() != null && texts.language() == Language.EN
                ? found.procedureEn()
                : found.procedure();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(texts.of("portal.follow.procedure"), name));
        facts.add(new Fact(texts.of("portal.follow.office"), found.office()));
        add(facts, texts, "portal.follow.submitted", found.submittedAt());
        add(facts, texts, "portal.follow.accepted", found.acceptedAt());
        add(facts, texts, "portal.follow.due", found.dueAt());
        add(facts, texts, "portal.follow.ended", found.endedAt());
        return new FollowPage(
                found.code().text(),
                kind(found.state()),
                texts.of(word),
                texts.of(word + ".text"),
                facts,
                rating,
                "/theo-doi/" + found.code() + "/tin-nhan?k=" + found.key(),
                found.payHref());
    }

    private static void add(List<Fact> facts, Texts texts, String key, @Nullable Instant time) {
        if (time != null) {
            facts.add(new Fact(texts.of(key), texts.minute(time)));
        }
    }

    /// Citizens need to know whose turn it is, not which desk.
    private static String word(CaseState state) {
        return switch (state) {
            case DRAFT, SUBMITTED -> "received";
            case NEEDS_FIX_BEFORE_ACCEPT, WAIT_SUPPLEMENT -> "yourTurn";
            case WAIT_PAYMENT -> "pay";
            case RESULT_ISSUED -> "ready";
            case NEGATIVE_RESULT -> "declined";
            case RETURNED_RESULT -> "returned";
            case REFUSED -> "refused";
            case WITHDRAWN -> "withdrawn";
            case STOPPED -> "stopped";
            default -> "working";
        };
    }

    private static Kind kind(CaseState state) {
        return switch (state) {
            case NEEDS_FIX_BEFORE_ACCEPT, WAIT_SUPPLEMENT, WAIT_PAYMENT -> Kind.WARN;
            case RESULT_ISSUED, RETURNED_RESULT -> Kind.DONE;
            case NEGATIVE_RESULT, REFUSED, WITHDRAWN, STOPPED -> Kind.NEUTRAL;
            default -> Kind.INFO;
        };
    }

    static PaperPage paper(IssuedPaper paper, List<SignatureVerdict> verdicts, Texts texts) {
        boolean good = !verdicts.isEmpty() && verdicts.stream().allMatch(SignatureVerdict::isValid);
        var word = good ? "portal.paper.good" : "portal.paper.doubtful";
        return new PaperPage(
                paper.code().text(),
                good ? Kind.DONE : Kind.WARN,
                texts.of(word),
                texts.of(word + ".text"),
                List.of(
                        new Fact(texts.of("portal.paper.kind"), paper.kind()),
                        new Fact(texts.of("portal.paper.number"), paper.number()),
                        new Fact(texts.of("portal.paper.dated"), paper.dated() == null ? "" : texts.day(paper.dated())),
                        new Fact(texts.of("portal.paper.issuer"), paper.issuer())),
                signatures(verdicts, texts));
    }

    static List<SignatureLine> signatures(List<SignatureVerdict> verdicts, Texts texts) {
        return verdicts.stream().map(verdict -> signature(verdict, texts)).toList();
    }

    private static SignatureLine signature(SignatureVerdict verdict, Texts texts) {
        var kind = switch (verdict.verdict()) {
            case VALID -> Kind.DONE;
            case INVALID -> Kind.LATE;
            case UNDECIDED -> Kind.WARN;
        };
        return new SignatureLine(
                verdict.signer(),
                verdict.organisation().equals(verdict.signer()) ? "" : verdict.organisation(),
                verdict.claimedAt() == null ? "" : texts.minute(verdict.claimedAt()),
                new Tag(kind, texts.of("signing.verdict." + verdict.verdict())),
                texts.of("signing.reason." + verdict.reason()));
    }
}
