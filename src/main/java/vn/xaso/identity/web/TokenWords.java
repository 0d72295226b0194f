package vn.xaso.identity.web;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.xaso.directory.Unit;
import vn.xaso.directory.Units;
import vn.xaso.identity.domain.ApiToken;
import vn.xaso.identity.domain.TokenTerm;
import vn.xaso.identity.persistence.ApiTokenListQuery.Row;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.UnitId;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Tag;
import vn.xaso.ui.Texts;

/// Puts a token into words.
@Component
class TokenWords {

    private final Units units;
    private final Clock clock;

    TokenWords(Units units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    List<String> scopes(ApiToken token, Texts texts) {
        return token.scopes().stream()
                .sorted()
                .map(scope -> texts.of("tokens.scope." + scope))
                .toList();
    }

    /// The units of an actor, in the order of their codes.
    List<Unit> unitsOf(Actor actor) {
        return actor.units().stream()
                .map(units::get)
                .sorted(Comparator.comparing(Unit::code))
                .toList();
    }

    String units(Actor actor, ApiToken token, Texts texts) {
        if (token.units().isEmpty()) {
            return texts.of("tokens.units.receiving");
        }
        return token.units().size() > 1 && token.units().containsAll(actor.units())
                ? texts.of("tokens.units.all", token.units().size())
                : names(token);
    }

    private String names(ApiToken token) {
        return token.units().stream()
                .map(this::unit)
                .sorted(Comparator.comparing(Unit::code))
                .map(Unit::fullName)
                .collect(Collectors.joining(", "));
    }

    private Unit unit(UnitId id) {
        return units.get(id);
    }

    String made(Row row, Texts texts) {
        var maker = row.maker() == null ? texts.of("tokens.made.command") : row.maker();
        return texts.of("tokens.made.words", maker, texts.minute(row.token().madeAt()));
    }

    String used(ApiToken token, Texts texts) {
        var at = token.lastUsedAt();
        return at == null ? texts.of("tokens.used.never") : texts.minute(at);
    }

    String until(ApiToken token, Texts texts) {
        var end = token.expiresAt();
        return end == null ? texts.of("tokens.until.open") : texts.day(TokenTerm.lastDay(end));
    }

    Tag state(ApiToken token, Texts texts) {
        var state = token.stateAt(clock.instant());
        var kind = switch (state) {
            case VALID -> Kind.DONE;
            case SOON_OVER -> Kind.WARN;
            case EXPIRED, ENDED -> Kind.NEUTRAL;
        };
        return new Tag(kind, texts.of("tokens.state." + state));
    }
}
