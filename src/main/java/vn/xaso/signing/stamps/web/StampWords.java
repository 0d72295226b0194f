package vn.xaso.signing.stamps.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Actor;
import vn.xaso.signing.PaperNames;
import vn.xaso.signing.stamps.application.StampDesk;
import vn.xaso.signing.stamps.application.Stamping;
import vn.xaso.signing.stamps.domain.StampedPaper;
import vn.xaso.signing.stamps.domain.StampedPaper.Fault;
import vn.xaso.signing.stamps.domain.StampedPaper.Level;
import vn.xaso.ui.Fact;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Tag;
import vn.xaso.ui.Texts;

/// Puts time-stamps into words.
@Component
class StampWords {

    private final StampDesk desk;
    private final Stamping stamping;

    StampWords(StampDesk desk, Stamping stamping) {
        this.desk = desk;
        this.stamping = stamping;
    }

    /// @param tried the official has just had it tried again
    StampPage page(Actor actor, boolean tried, Texts texts) {
        var troubled = desk.troubled(actor);
        var names = desk.names(actor, troubled);
        var rows = troubled.stream()
                .map(paper -> row(paper, names.get(paper.sha256()), texts))
                .toList();
        return new StampPage(
                actor.unitName(),
                kind(),
                texts.of("signing.stamps.health." + health()),
                authority(texts),
                standings(actor, texts),
                rows,
                rows.size() == StampDesk.MOST,
                tried ? texts.of(rows.isEmpty() ? "signing.stamps.tried.none" : "signing.stamps.tried") : "");
    }

    private String health() {
        if (!stamping.isSetUp()) {
            return "none";
        }
        if (stamping.state().isAway()) {
            return "away";
        }
        return stamping.state().answeredAt() == null ? "unasked" : "well";
    }

    private Kind kind() {
        return switch (health()) {
            case "away" -> Kind.LATE;
            case "none" -> Kind.WARN;
            case "well" -> Kind.DONE;
            default -> Kind.INFO;
        };
    }

    private List<Fact> authority(Texts texts) {
        var facts = new ArrayList<Fact>();
        if (stamping.isSetUp()) {
            var address = stamping.isOwn() ? texts.of("signing.stamps.own") : stamping.address();
            facts.add(new Fact(texts.of("signing.stamps.authority"), address));
        }
        var answeredAt = stamping.state().answeredAt();
        if (answeredAt != null) {
            facts.add(new Fact(texts.of("signing.stamps.answered"), texts.minute(answeredAt)));
        }
        var failedAt = stamping.state().failedAt();
        if (failedAt != null) {
            facts.add(new Fact(texts.of("signing.stamps.failed"), texts.minute(failedAt)));
        }
        return facts;
    }

    private List<Fact> standings(Actor actor, Texts texts) {
        var standings = desk.standings(actor);
        var facts = new ArrayList<Fact>();
        for (var level : Level.values()) {
            var standing = standings.get(level);
            var words = standing == null
                    ? texts.of("signing.stamps.standing.none")
                    : texts.of(
                            "signing.stamps.standing." + level + ".due",
                            standing.number(),
                            texts.minute(standing.firstDueAt()));
            facts.add(new Fact(texts.of("signing.stamps.standing." + level), words));
        }
        return facts;
    }

    private static StampPage.Row row(StampedPaper paper, PaperNames.@Nullable Name name, Texts texts) {
        var fault = paper.fault();
        var kind = fault == Fault.NONE || fault == Fault.AWAY ? Kind.WARN : Kind.LATE;
        return new StampPage.Row(
                name,
                texts.minute(paper.signedAt()),
                paper.signer(),
                new Tag(kind, texts.of("signing.stamps.fault." + fault)),
                String.valueOf(paper.attempts()),
                texts.minute(paper.nextAt()));
    }
}
