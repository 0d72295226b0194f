package vn.xaso.identity.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AuditTrail;
import vn.xaso.identity.ApiScope;
import vn.xaso.identity.domain.ApiToken;
import vn.xaso.identity.domain.ApiTokens;
import vn.xaso.identity.domain.Secret;
import vn.xaso.identity.domain.TokenTerm;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.UnitId;

/// Where the tokens of other systems are made and taken back.
@Service
@Transactional
public class ApiTokenDesk {

    public static final int LONGEST_NAME = 100;

    /// So that a token that somebody lost in a log or a repository is found as what it is.
    private static final String PREFIX = "xaso_";

    private final ApiTokens tokens;
    private final AuditTrail audit;
    private final Clock clock;

    ApiTokenDesk(ApiTokens tokens, AuditTrail audit, Clock clock) {
        this.tokens = tokens;
        this.audit = audit;
        this.clock = clock;
    }

    /// What an administrator wants.
    ///
    /// @param id a new one; the same form sent again makes no second token
    /// @param lastDay the token is good to the end of that day; null where no day was typed
    public record Wanted(
            UUID id,
            String name,
            Set<ApiScope> scopes,
            Set<UnitId> units,
            @Nullable LocalDate lastDay) {}

    /// What is wrong, by field; empty where the token can be made.
    public Map<String, String> complaints(Actor actor, Wanted wanted) {
        var found = new LinkedHashMap<String, String>();
        if (wanted.name().isBlank() || wanted.name().length() > LONGEST_NAME) {
            found.put("name", "tokens.refusal.name");
        }
        if (wanted.scopes().isEmpty()) {
            found.put("scopes", "tokens.refusal.scopes");
        }
        if (wanted.units().isEmpty() || !actor.units().containsAll(wanted.units())) {
            found.put("units", "tokens.refusal.units");
        }
        var day = wanted.lastDay();
        if (day == null) {
            found.put("until", "tokens.refusal.day");
        } else {
            TokenTerm.complaint(day, LocalDate.now(clock)).ifPresent(key -> found.put("until", key));
        }
        return found;
    }

    /// For the command at the server, which nobody calls from outside.
    ///
    /// @param units the units for which it may ask; empty: every unit that receives cases
    /// @return the token, told this once only
    public String create(String name, Set<ApiScope> scopes, Set<UnitId> units) {
        return add(Ids.next(), name, scopes, units, null, null);
    }

    /// @return the token, told this once only
    public String make(Actor actor, Wanted wanted) {
        actor.require(Right.MANAGE_PEOPLE);
        complaints(actor, wanted).values().stream().findFirst().ifPresent(key -> {
            throw new Refusal(key);
        });
        if (tokens.find(wanted.id()).isPresent()) {
            throw new Refusal("tokens.refusal.again");
        }
        var end = TokenTerm.endOf(Objects.requireNonNull(wanted.lastDay()));
        var token = add(wanted.id(), wanted.name().strip(), wanted.scopes(), wanted.units(), actor.account(), end);
        note(actor, "token.create", wanted.id(), wanted.scopes(), wanted.units());
        return token;
    }

    /// A token that has run out may still be ended: then nobody wonders about it.
    public void end(Actor actor, UUID id) {
        var token = get(actor, id);
        if (token.revokedAt() == null) {
            tokens.revoke(id, clock.instant(), actor.account());
            note(actor, "token.end", id, token.scopes(), token.units());
        }
    }

    /// A token of a unit for which the actor does not act is as good as absent.
    @Transactional(readOnly = true)
    public ApiToken get(Actor actor, UUID id) {
        actor.require(Right.MANAGE_PEOPLE);
        return tokens.find(id)
                .filter(token -> token.units().isEmpty()
                        ? actor.may(Right.MANAGE_UNITS)
                        : actor.units().containsAll(token.units()))
                .orElseThrow(() -> new Absent("token " + id));
    }

    private String add(
            UUID id,
            String name,
            Set<ApiScope> scopes,
            Set<UnitId> units,
            @Nullable UUID by,
            @Nullable Instant expiresAt) {
        var token = PREFIX + Secret.token();
        tokens.add(Secret.hash(token), ApiToken.of(id, name, scopes, units, by, clock.instant(), expiresAt));
        return token;
    }

    /// Stands in the trail of each unit that the token opens, and of the one whose administrator acted.
    private void note(Actor actor, String act, UUID token, Set<ApiScope> scopes, Set<UnitId> units) {
        var words = scopes.stream().map(ApiScope::word).sorted().collect(Collectors.joining(" "));
        var concerned = new HashSet<>(units);
        concerned.add(actor.unit());
        concerned.forEach(unit -> audit.record(actor, unit, act, token.toString(), words));
    }
}
