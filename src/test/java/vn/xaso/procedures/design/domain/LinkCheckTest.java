package vn.xaso.procedures.design.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.xaso.kernel.deadline.TimeLimit;
import vn.xaso.procedures.LinkedStep;
import vn.xaso.procedures.LinkedStep.Place;
import vn.xaso.procedures.ProcedureCode;
import vn.xaso.procedures.ProcedureVersion;

/// Law: 63/2024/NĐ-CP
class LinkCheckTest {

    private static final ProcedureVersion RIGHT = VersionsForTests.right("9.990001");

    @Test
    void everyStepNeedsSomebodyWhoDoesItInATime() {
        assertThat(rules(here(1, null), outside(2, "", TimeLimit.workingDays(1)), outside(3, "Công an xã", null)))
                .containsExactly("linkWithoutProcedure", "linkWithoutOrganisation", "linkWithoutLimit");
    }

    @Test
    void aStepFollowsOnlySmallerNumbersAndIsNotTheProcedureItself() {
        assertThat(rules(here(1, "1.001193", 2), here(2, "9.990001"))).containsExactly("linkAfter", "linkToItself");
    }

    @Test
    void allStepsFitIntoTheTimeOfTheProcedureTheLongestChainCounts() {
        var first = here(1, "1.001193");

        assertThat(rules(first, police(2, 2, 1), police(3, 2, 1))).isEmpty();
        assertThat(rules(first, police(2, 2, 1), police(3, 2, 2))).containsExactly("linksTooLong");
        assertThat(LinkCheck.longest(List.of(first, police(2, 2, 1), police(3, 2, 2))))
                .isEqualTo(40);
    }

    @Test
    void countsTheStepsWithoutGapsAndWhatTheySayOfEachOther() {
        var counted = LinkNumbers.counted(List.of(here(1, "1.001193"), police(4, 2, 1), police(6, 1, 4)));

        assertThat(counted).extracting(LinkedStep::order).containsExactly(1, 2, 3);
        assertThat(counted).extracting(LinkedStep::after).containsExactly(List.of(), List.of(1), List.of(2));
    }

    private static List<String> rules(LinkedStep... steps) {
        var version = VersionSheet.of(RIGHT).links(List.of(steps)).version();
        return LinkCheck.of(version).stream()
                .filter(Finding::isError)
                .map(Finding::rule)
                .toList();
    }

    private static LinkedStep here(int no, @Nullable String code, Integer... after) {
        var procedure = code == null ? null : new ProcedureCode(code);
        return new LinkedStep(no, "Bước " + no, Place.HERE, procedure, "", "", null, List.of(after), "Kết quả");
    }

    private static LinkedStep police(int no, int days, Integer... after) {
        return outside(no, "Công an xã", TimeLimit.workingDays(days), after);
    }

    private static LinkedStep outside(int no, String who, @Nullable TimeLimit limit, Integer... after) {
        return new LinkedStep(no, "Bước " + no, Place.OUTSIDE, null, "", who, limit, List.of(after), "Kết quả");
    }
}
