package vn.xaso.cases.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.directory.Official;
import vn.xaso.directory.PositionKind;
import vn.xaso.directory.Staff;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.UnitId;

/// The leaders who sign the results of a unit, and in which capacity.
@Component
class ResultSigners {

    private final Staff staff;
    private final Clock clock;

    ResultSigners(Staff staff, Clock clock) {
        this.staff = staff;
        this.clock = clock;
    }

    /// The wanted one where that person leads today, otherwise the first of the leaders.
    Official signer(UnitId unit, @Nullable UUID wanted) {
        var leaders = staff.officialsOf(unit, LocalDate.now(clock)).stream()
                .filter(official -> official.holdings().stream().anyMatch(holding -> leads(holding.kind())))
                .toList();
        return leaders.stream()
                .filter(official -> official.id().equals(wanted))
                .findFirst()
                .or(() -> leaders.stream().findFirst())
                .orElseThrow(() -> new Refusal("cases.refusal.noLeader"));
    }

    private static boolean leads(PositionKind kind) {
        return kind == PositionKind.CHAIRMAN || kind == PositionKind.VICE_CHAIRMAN;
    }

    /// Law: 30/2020/NĐ-CP art. 13
    static List<String> capacity(Official signer) {
        boolean head = signer.holdings().stream().anyMatch(holding -> holding.kind() == PositionKind.CHAIRMAN);
        return head
                ? List.of("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH")
                : List.of("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
    }
}
