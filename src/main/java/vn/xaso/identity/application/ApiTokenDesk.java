package vn.xaso.identity.application;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.identity.ApiScope;
import vn.xaso.identity.domain.ApiToken;
import vn.xaso.identity.domain.ApiTokens;
import vn.xaso.identity.domain.Secret;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.UnitId;

/// Where the tokens of other systems are made and taken back.
@Service
@Transactional
public class ApiTokenDesk {

    /// So that a token that somebody lost in a log or a repository is found as what it is.
    private static final String PREFIX = "xaso_";

    private final ApiTokens tokens;
    private final Clock clock;

    ApiTokenDesk(ApiTokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    /// @param units the units for which it may ask; empty: every unit that receives cases
    /// @return the token, told this once only
    public String create(String name, Set<ApiScope> scopes, Set<UnitId> units) {
        var token = PREFIX + Secret.token();
        tokens.add(
                Secret.hash(token),
                new ApiToken(Ids.next(), name, Set.copyOf(scopes), Set.copyOf(units), clock.instant(), null, null));
        return token;
    }

    public void revoke(UUID id) {
        tokens.revoke(id, clock.instant());
    }
}
