package vn.xaso.interchange.web;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.cases.synchronised.SynchronisedCases;
import vn.xaso.cases.synchronised.SynchronisedCases.Acknowledged;
import vn.xaso.cases.synchronised.SynchronisedCases.Field;
import vn.xaso.interchange.application.SendingDesk;
import vn.xaso.interchange.application.Switchboard;
import vn.xaso.interchange.domain.Transfer;
import vn.xaso.interchange.domain.Transfers;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Money;
import vn.xaso.ui.Fact;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Tag;
import vn.xaso.ui.Texts;

/// Makes the page on which both sides of a case stand beside each other.
@Component
class ToldCasePages {

    private final SynchronisedCases cases;
    private final Transfers transfers;
    private final Switchboard switchboard;

    ToldCasePages(SynchronisedCases cases, Transfers transfers, Switchboard switchboard) {
        this.cases = cases;
        this.transfers = transfers;
        this.switchboard = switchboard;
    }

    @Transactional(readOnly = true)
    ToldCasePage make(Actor actor, UUID caseId, Texts texts) {
        var sheet = cases.find(actor.unit(), caseId).orElseThrow(() -> new Absent("case " + caseId));
        var transfer = transfers.find(actor.unit(), caseId).orElse(null);
        var known = cases.acknowledged(actor.unit(), List.of(caseId)).get(caseId);
        return new ToldCasePage(
                caseId.toString(),
                sheet.code(),
                transfer == null
                        ? new Tag(Kind.NEUTRAL, texts.of("interchange.state.UNTOLD"))
                        : TransferTags.state(transfer, texts),
                transfer == null ? "–" : TransferTags.reason(transfer, texts),
                facts(transfer, texts),
                transfer != null && SendingDesk.maySend(actor) && switchboard.isOn(actor.unit()),
                Arrays.stream(Field.values())
                        .map(field -> line(field, sheet.values(), known, texts))
                        .toList());
    }

    private static List<Fact> facts(@Nullable Transfer one, Texts texts) {
        var facts = new ArrayList<Fact>();
        if (one != null) {
            facts.add(new Fact(
                    texts.of("interchange.told"),
                    one.toldAt() == null ? texts.of("interchange.told.never") : texts.minute(one.toldAt())));
            facts.add(new Fact(texts.of("interchange.tries"), texts.number(one.tries())));
            facts.add(new Fact(
                    texts.of("interchange.next"),
                    one.nextAt() == null ? texts.of("interchange.next.never") : texts.minute(one.nextAt())));
            facts.add(new Fact(texts.of("interchange.portalCode"), one.portalCode()));
        }
        return List.copyOf(facts);
    }

    private static ToldCasePage.Line line(
            Field field, Map<Field, String> here, @Nullable Acknowledged known, Texts texts) {
        var ours = here.getOrDefault(field, "");
        var theirs = known == null ? "" : known.text(field);
        boolean same = ours.equals(theirs);
        return new ToldCasePage.Line(
                capital(texts.of("synchronised.field." + field)),
                value(field, ours, texts),
                value(field, theirs, texts),
                same
                        ? new Tag(Kind.DONE, texts.of("interchange.same"))
                        : theirs.isEmpty()
                                ? new Tag(Kind.LATE, texts.of("interchange.lacking"))
                                : new Tag(Kind.WARN, texts.of("interchange.other")),
                known == null ? "" : known.refused().getOrDefault(field, ""));
    }

    /// As people say it: the portal speaks in codes.
    private static String value(Field field, String value, Texts texts) {
        if (value.isEmpty()) {
            return "–";
        }
        return switch (field) {
            case CHANNEL, STATE -> texts.of("interchange.value." + field + "." + value);
            case DIGITISED, REUSED, FROM_STORE, IDENTITY, PAID_ONLINE ->
                texts.of(value.equals("0") ? "interchange.value.no" : "interchange.value.yes");
            case FEES -> new Money(Long.parseLong(value)).toString();
            case RECEIVED, DUE, ENDED, RETURNED ->
                texts.minute(OffsetDateTime.parse(value).toInstant());
            case PROCEDURE, SUPPLEMENTS, FILES, RESULT_FILES -> value;
        };
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
