package vn.xaso.demo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Plans how the fees of the half-year are settled in the whole province: of 128 times that a unit took a fee for a
/// procedure, 111 had an online payment (86.72 %), and 55.13 % of all cases with a fee were paid online.
///
/// What the two communes of the story settle comes first; the others add what is missing.
final class FeePlans {

    private static final int PAIRS = 128;
    private static final int ONLINE_PAIRS = 111;
    private static final long SHARE = 5_513;
    private static final int WHOLE = 10_000;
    private static final int MOST_CASES = 5_000;

    /// For which something is paid, most asked for first.
    private static final List<String> PROCEDURES =
            List.of("2.000635", "1.004873", "2.000815", "1.001612", "2.000884", "1.004859");

    private static final Set<String> COSTING = Set.of(
            "2.000635",
            "1.004873",
            "2.000815",
            "1.001612",
            "2.000884",
            "1.004859",
            "1.001022",
            "1.000689",
            "1.013225",
            "2.000942");

    /// Whose charges a resolution lets some groups off.
    private static final Set<String> EXEMPTING = Set.of("1.004873", "1.004859");

    private static final Map<Integer, FeeFate> STORIES =
            Map.of(2, FeeFate.SECOND_TRY, 7, FeeFate.TWICE, 11, FeeFate.REFUNDED);

    private final Map<String, FeeFate> lived = new LinkedHashMap<>();
    private final Set<String> pairs = new TreeSet<>();
    private final Set<String> onlinePairs = new HashSet<>();

    /// A case of a commune that is lived through lightly.
    ///
    /// @param commune its place among them
    record Light(int commune, String procedure, FeeFate fate) {}

    /// @param online a commune where everybody pays online
    /// @param mixed one where few do
    FeePlans(List<CasePlan> online, List<CasePlan> mixed) {
        for (var plan : online) {
            if (isPaid(plan)) {
                settle("online", plan, FeeFate.online(plan.lot(3)));
            }
        }
        for (var plan : mixed) {
            if (isPaid(plan)) {
                boolean first = !pairs.contains(pair("mixed", plan));
                boolean neverOnline = plan.procedure().code().value().startsWith("1.00102")
                        || plan.procedure().code().value().equals("2.000884");
                settle("mixed", plan, first && !neverOnline ? FeeFate.online(plan.lot(3)) : FeeFate.CASH);
            }
        }
    }

    /// Accepted in the half-year, and seen through to its end.
    private static boolean isPaid(CasePlan plan) {
        return plan.key().startsWith("demo-2026-")
                && COSTING.contains(plan.procedure().code().value())
                && plan.acts().stream().anyMatch(act -> act.step() == Act.Step.ISSUE);
    }

    private static String pair(String commune, CasePlan plan) {
        return commune + " " + plan.procedure().code();
    }

    private void settle(String commune, CasePlan plan, FeeFate fate) {
        lived.put(plan.key(), fate);
        pairs.add(pair(commune, plan));
        if (fate.isOnline()) {
            onlinePairs.add(pair(commune, plan));
        }
    }

    /// Of the two communes, by the key of the case.
    Map<String, FeeFate> lived() {
        return Map.copyOf(lived);
    }

    /// What so many other communes add.
    List<Light> light(int communes) {
        int morePairs = PAIRS - pairs.size();
        int moreOffline = (PAIRS - ONLINE_PAIRS) - (pairs.size() - onlinePairs.size());
        int livedOnline =
                (int) lived.values().stream().filter(FeeFate::isOnline).count();
        int all = cases(livedOnline + morePairs - moreOffline, lived.size() + morePairs);
        return light(communes, morePairs, moreOffline, all - lived.size(), (int) online(all) - livedOnline);
    }

    /// The smallest number of cases of which that share can be online, rounded to hundredths of a percent.
    private static int cases(int atLeastOnline, int atLeast) {
        for (int all = atLeast; all <= MOST_CASES; all++) {
            long online = online(all);
            if (online >= atLeastOnline && Math.round(online * WHOLE / (double) all) == SHARE) {
                return all;
            }
        }
        throw new IllegalStateException("No number of cases gives that share");
    }

    private static long online(int all) {
        return Math.round(all * SHARE / (double) WHOLE);
    }

    private static List<Light> light(int communes, int pairs, int offline, int cases, int online) {
        var firsts = new ArrayList<Light>();
        int withoutOnline = 0;
        for (int i = 0; i < pairs; i++) {
            int commune = i % communes;
            var procedure = PROCEDURES.get((commune + i / communes) % PROCEDURES.size());
            boolean isOffline = withoutOnline < offline && i % (pairs / offline) == 2;
            withoutOnline += isOffline ? 1 : 0;
            firsts.add(new Light(commune, procedure, isOffline ? FeeFate.CASH : fate(i - withoutOnline)));
        }
        var all = new ArrayList<>(firsts);
        int onlineLeft = online - (pairs - withoutOnline);
        for (int i = 0; all.size() < cases; i++) {
            var again = firsts.get((i * 7) % pairs);
            boolean isOnline = onlineLeft > 0 && again.fate().isOnline();
            onlineLeft -= isOnline ? 1 : 0;
            all.add(new Light(again.commune(), again.procedure(), isOnline ? FeeFate.online(i) : FeeFate.CASH));
        }
        firsts.stream()
                .filter(one -> one.commune() % 3 == 1 && EXEMPTING.contains(one.procedure()))
                .forEach(one -> all.add(new Light(one.commune(), one.procedure(), FeeFate.EXEMPT)));
        return List.copyOf(all);
    }

    private static FeeFate fate(int turn) {
        return STORIES.getOrDefault(turn, FeeFate.online(turn));
    }
}
