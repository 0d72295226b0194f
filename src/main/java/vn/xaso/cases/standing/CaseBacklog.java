package vn.xaso.cases.standing;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.UnitId;

/// The accepted open cases of a unit by those who have them in hand and by the time they have waited. The rows of the
/// unit must be open (`UnitScope`).
public interface CaseBacklog {

    /// The first 10,000 cases of a unit that has more.
    List<Part> of(UnitId unit);

    /// Cases in the same hands that were accepted on the same day.
    ///
    /// @param holder in whose hands they are, or null where they wait at a desk
    /// @param overdue at this moment
    /// @param oldest when the first of them was accepted
    record Part(@Nullable UUID holder, Wait waited, int open, int overdue, Instant oldest) {}

    /// Days since acceptance.
    enum Wait {
        DAYS_5(5),
        DAYS_10(10),
        DAYS_20(20),
        DAYS_30(30),
        LONGER(Integer.MAX_VALUE);

        private final int most;

        Wait(int most) {
            this.most = most;
        }

        public static Wait of(long days) {
            return Arrays.stream(values())
                    .filter(wait -> days <= wait.most)
                    .findFirst()
                    .orElse(LONGER);
        }
    }
}
