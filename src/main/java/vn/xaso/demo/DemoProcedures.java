package vn.xaso.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.xaso.procedures.ProcedureCode;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.procedures.Procedures;

/// The procedures of the demonstration, each as often as people come for it.
@Lazy
@Component
class DemoProcedures {

    private static final LocalDate IN_FORCE = LocalDate.of(2026, 1, 1);

    /// Code and share, from the experience of communes: copies and civil status first.
    private static final Map<String, Integer> SHARES = shares("""
            2.000815 22
            2.000635 16
            1.001193 14
            1.004873 12
            1.000894 6
            1.001776 6
            2.000884 5
            1.000656 4
            1.014027 4
            1.001612 4
            1.013314 3
            1.001699 3
            1.004859 3
            2.000908 2
            1.011607 2
            1.001653 2
            1.001731 2
            1.001022 1
            1.000689 1
            1.004837 1
            1.001266 1
            1.001570 1
            1.010833 1
            1.012812 1
            1.013225 1
            """);

    private final Procedures procedures;

    DemoProcedures(Procedures procedures) {
        this.procedures = procedures;
    }

    ProcedureVersion get(String code) {
        return procedures.inForce(new ProcedureCode(code), IN_FORCE);
    }

    /// A shuffled deck: each procedure once where there is room, the rest by share.
    List<ProcedureVersion> deck(int size, RandomGenerator random) {
        var codes = new ArrayList<>(SHARES.keySet());
        if (size < 2 * codes.size()) {
            codes.subList(size / 2, codes.size()).clear();
        }
        var all = new ArrayList<String>();
        SHARES.forEach((code, share) -> all.addAll(Collections.nCopies(share, code)));
        while (codes.size() < size) {
            codes.add(all.get(random.nextInt(all.size())));
        }
        for (int i = codes.size() - 1; i > 0; i--) {
            Collections.swap(codes, i, random.nextInt(i + 1));
        }
        var known = new LinkedHashMap<String, ProcedureVersion>();
        return codes.stream()
                .map(code -> known.computeIfAbsent(code, this::get))
                .toList();
    }

    private static Map<String, Integer> shares(String table) {
        var shares = new LinkedHashMap<String, Integer>();
        table.lines().map(line -> line.split(" ")).forEach(cells -> shares.put(cells[0], Integer.valueOf(cells[1])));
        return Collections.unmodifiableMap(shares);
    }
}
