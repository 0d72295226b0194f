package vn.xaso.office.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.xaso.ui.Counter;
import vn.xaso.ui.Kind;

class WorkOfTodayTest {

    @Test
    void isNotEmptyWhereANumberWaitsWithoutLines() {
        assertThat(page(0).isEmpty()).isTrue();
        assertThat(page(1).isEmpty()).isFalse();
    }

    private static WorkPage page(long soon) {
        return new WorkPage(
                "", List.of(new Counter("/office/tokens", soon, "", Kind.WARN)), List.of(), List.of(), false);
    }
}
