package vn.xaso.reports.collection.web;

import java.text.Collator;
import java.util.Locale;
import java.util.UUID;
import vn.xaso.forms.Wording;
import vn.xaso.kernel.UnitId;
import vn.xaso.reports.ReportingPeriod;
import vn.xaso.reports.collection.domain.UnitStand;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Tag;
import vn.xaso.ui.Texts;

/// How the province speaks of reports.
final class CollectionWords {

    static final String HERE = "/office/report-rounds";

    private CollectionWords() {}

    /// As the Vietnamese alphabet has it: Chà before Chiềng.
    static Collator order() {
        return Collator.getInstance(Locale.of("vi"));
    }

    static String href(UUID round) {
        return HERE + "/" + round;
    }

    static String href(UUID round, UnitId unit) {
        return href(round) + "/units/" + unit;
    }

    static String name(Wording name, Texts texts) {
        return name.en().isEmpty() ? name.vi() : name.in(texts);
    }

    static String period(ReportingPeriod period, Texts texts) {
        return period.kind().isPeriodic()
                ? texts.of("rounds.period." + period.kind(), period.number(), period.year())
                : texts.of("rounds.days", texts.day(period.first()), texts.day(period.last()));
    }

    static Tag tag(UnitStand.State state, Texts texts) {
        var kind = switch (state) {
            case NOT_BEGUN -> Kind.NEUTRAL;
            case WORKING -> Kind.WARN;
            case SENT -> Kind.INFO;
            case TAKEN -> Kind.DONE;
            case RETURNED -> Kind.LATE;
        };
        return new Tag(kind, texts.of("collection.state." + state));
    }
}
