package vn.xaso.identity;

import java.util.Set;
import java.util.UUID;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.UnitId;

/// The program of another agency that asks now, known by its token.
///
/// @param name what the token was named when it was made
/// @param units the units for which it may ask
public record ApiClient(UUID token, String name, Set<ApiScope> scopes, Set<UnitId> units) {

    public void require(ApiScope scope) {
        if (!scopes.contains(scope)) {
            throw new ApiScopeMissing(scope);
        }
    }

    /// Answers 404 for a unit outside the token: for this client it does not exist.
    public void require(UnitId unit) {
        if (!units.contains(unit)) {
            throw new Absent("unit " + unit + " for token " + token);
        }
    }

    @Override
    public String toString() {
        return "ApiClient[" + token + "]";
    }
}
