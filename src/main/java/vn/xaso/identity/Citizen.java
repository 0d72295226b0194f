package vn.xaso.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The citizen who acts now.
///
/// @param personalId twelve digits
public record Citizen(
        UUID account,
        String name,
        String personalId,
        String phone,
        @Nullable String email) {

    @Override
    public String toString() {
        return "Citizen[" + account + "]";
    }
}
