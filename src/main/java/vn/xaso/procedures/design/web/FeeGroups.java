package vn.xaso.procedures.design.web;

import java.util.ArrayList;
import java.util.List;
import vn.xaso.procedures.FeeItem;
import vn.xaso.procedures.FeeItem.Exemption;

/// The groups that pay less as they are typed: once for all items, or for one of them.
final class FeeGroups {

    static final int MOST = 99;

    private FeeGroups() {}

    /// @param item its number, or 0 for all
    record Line(int item, Exemption exemption) {}

    static List<Line> of(List<FeeItem> items) {
        var lines = new ArrayList<Line>();
        for (int i = 0; i < items.size(); i++) {
            for (var one : items.get(i).terms().exemptions()) {
                boolean isOfAll = items.stream()
                        .allMatch(item -> item.terms().exemptions().contains(one));
                var line = new Line(isOfAll ? 0 : i + 1, one);
                if (!lines.contains(line)) {
                    lines.add(line);
                }
            }
        }
        return List.copyOf(lines);
    }

    static List<Exemption> ofItem(List<Line> lines, int item) {
        return lines.stream()
                .filter(line -> line.item == 0 || line.item == item)
                .map(Line::exemption)
                .toList();
    }
}
