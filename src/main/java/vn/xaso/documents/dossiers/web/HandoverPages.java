package vn.xaso.documents.dossiers.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.documents.dossiers.application.DossierAccess;
import vn.xaso.documents.dossiers.application.HandoverDesk;
import vn.xaso.documents.dossiers.domain.Handover;
import vn.xaso.documents.dossiers.domain.Handover.Signed;
import vn.xaso.documents.dossiers.persistence.DossierListQuery;
import vn.xaso.documents.dossiers.persistence.DossierListQuery.Filter;
import vn.xaso.documents.dossiers.persistence.DossierListQuery.Waiting;
import vn.xaso.documents.dossiers.persistence.DossierListQuery.Whose;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Fact;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Tag;
import vn.xaso.ui.Texts;

/// Makes the pages of the hand-overs.
@Component
class HandoverPages {

    private static final int MOST_DUE = 20;

    private final HandoverDesk desk;
    private final DossierListQuery query;
    private final DossierListPages lists;

    HandoverPages(HandoverDesk desk, DossierListQuery query, DossierListPages lists) {
        this.desk = desk;
        this.query = query;
        this.lists = lists;
    }

    HandoverPage.Every every(Actor actor, String after, Texts texts) {
        var cursor = after.matches("[0-9T:.Z-]{16,40}_[0-9a-f-]{36}") ? after : null;
        var slice = desk.list(actor, cursor);
        var today = lists.today();
        var all = DossierAccess.readsAll(actor);
        var due = new Filter("", all ? Whose.ALL : Whose.MINE, null, null, Waiting.TO_HAND_OVER, all, today);
        return new HandoverPage.Every(
                slice.rows().stream().map(one -> one(one, texts)).toList(),
                cursor == null ? null : HandoverController.HERE,
                slice.next() == null ? null : HandoverController.HERE + "?after=" + slice.next(),
                actor.may(Right.HANDLE_DOCUMENTS),
                cursor != null
                        ? List.of()
                        : query.first(actor, due, MOST_DUE).stream()
                                .map(dossier -> DossierListPages.line(dossier, today, texts))
                                .toList());
    }

    HandoverPage.Offer offer(Actor actor, List<String> chosen, String note, @Nullable String wrong, Texts texts) {
        var today = lists.today();
        var found = query.forTheArchive(actor, today, HandoverDesk.MOST_AT_ONCE + 1);
        boolean more = found.size() > HandoverDesk.MOST_AT_ONCE;
        return new HandoverPage.Offer(
                found.stream()
                        .limit(HandoverDesk.MOST_AT_ONCE)
                        .map(one -> new HandoverPage.Candidate(
                                one.id().toString(), DossierListPages.line(one, today, texts)))
                        .toList(),
                more ? texts.of("dossiers.handover.more", HandoverDesk.MOST_AT_ONCE) : "",
                chosen,
                note,
                wrong == null ? List.of() : List.of(new FieldMessage("candidates", wrong)));
    }

    HandoverPage make(Actor actor, UUID id, Map<String, String> typed, List<FieldMessage> wrong, Texts texts) {
        var handover = desk.get(actor, id);
        var href = HandoverController.HERE + "/" + id;
        boolean offered = handover.state() == Handover.State.OFFERED;
        boolean own = handover.offered().person().equals(actor.person());
        boolean archivist = actor.may(Right.KEEP_ARCHIVE) && offered;
        return new HandoverPage(
                href,
                title(handover, texts),
                tag(handover.state(), texts),
                handover.version(),
                facts(handover, texts),
                handover.lines().stream().map(line -> line(line, texts)).toList(),
                handover.inIt().stream()
                        .map(line -> new Choice(line.dossier().toString(), line.code() + " – " + line.title()))
                        .toList(),
                DossierListPages.exports(href + "/contents", texts),
                handover.state() == Handover.State.RECEIVED ? href + "/record" : "",
                archivist && !own,
                own && offered,
                archivist && own ? texts.of("dossiers.refusal.samePerson") : "",
                typed.getOrDefault("dossier", ""),
                typed.getOrDefault("reason", ""),
                wrong);
    }

    static String title(Handover handover, Texts texts) {
        var number = handover.number();
        return number == null
                ? texts.of(
                        "dossiers.handover.unnumbered",
                        texts.day(handover.offered().at()))
                : texts.of("dossiers.handover.numbered", "%02d".formatted(number.number()), number.year());
    }

    private static HandoverPage.One one(Handover handover, Texts texts) {
        return new HandoverPage.One(
                HandoverController.HERE + "/" + handover.id(),
                title(handover, texts),
                handover.officeName(),
                texts.minute(handover.offered().at()),
                handover.offered().name(),
                tag(handover.state(), texts));
    }

    private static Tag tag(Handover.State state, Texts texts) {
        var kind = switch (state) {
            case OFFERED -> Kind.WARN;
            case RECEIVED -> Kind.DONE;
            case WITHDRAWN, SENT_BACK -> Kind.NEUTRAL;
        };
        return new Tag(kind, texts.of("dossiers.handover.state." + state.name()));
    }

    private static List<Fact> facts(Handover handover, Texts texts) {
        int pages = handover.inIt().stream().mapToInt(Handover.Line::pages).sum();
        return List.of(
                new Fact(texts.of("dossiers.handover.office"), handover.officeName()),
                new Fact(texts.of("dossiers.handover.offeredBy"), signed(handover.offered(), texts)),
                new Fact(
                        texts.of("dossiers.handover.endedBy"),
                        handover.ended() == null ? "" : signed(handover.ended(), texts)),
                new Fact(
                        texts.of("dossiers.handover.count"),
                        texts.of(
                                "dossiers.handover.count.value", handover.inIt().size(), pages)),
                new Fact(texts.of("dossiers.handover.note"), handover.note()));
    }

    private static String signed(Signed signed, Texts texts) {
        return signed.name() + ", " + signed.position() + " · " + texts.minute(signed.at());
    }

    private static HandoverPage.Line line(Handover.Line line, Texts texts) {
        return new HandoverPage.Line(
                line.no(),
                DossierAsked.HERE + "/" + line.dossier(),
                line.code(),
                line.title(),
                DossierTexts.span(line.firstOn(), line.lastOn(), texts),
                DossierTexts.retention(line.retention(), texts),
                String.valueOf(line.pages()),
                line.note(),
                line.sentBack());
    }
}
