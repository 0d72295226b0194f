package vn.xaso.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {

    @Test
    void growEvenWithinAMillisecond() {
        var ids = Stream.generate(Ids::next).limit(20_000).map(Object::toString).toList();

        assertThat(ids).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void areOfVersionSeven() {
        var id = Ids.next();

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
    }

    @Test
    void tellWhenTheyWereMade() {
        var before = Instant.now().minusSeconds(1);

        assertThat(Ids.madeAt(Ids.next())).isBetween(before, Instant.now().plusSeconds(5));
    }
}
