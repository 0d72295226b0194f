package vn.xaso.documents.reading.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.xaso.documents.DocumentType;
import vn.xaso.documents.DocumentType.Family;

/// The abbreviations of types and of offices of the state that symbols are made of.
public final class Symbols {

    /// Offices that stand in symbols all over the country.
    private static final Set<String> OFFICES = Set.of(
            "UBND", "HĐND", "TTHĐND", "UBMTTQ", "MTTQ", "TTg", "CP", "VPCP", "CTN", "BCA", "BQP", "BNG", "BNV", "BTP",
            "BTC", "BCT", "BXD", "BNNMT", "BKHCN", "BGDĐT", "BYT", "BVHTTDL", "BDTTG", "NHNN", "TTCP", "TANDTC",
            "VKSNDTC", "KTNN", "ĐU", "TU", "HU", "TTPVHCC", "VP", "VHXH", "KT", "KTHT");

    private final Map<String, DocumentType> types = new LinkedHashMap<>();
    private final List<DocumentType> all;

    public Symbols(List<DocumentType> all) {
        this.all = List.copyOf(all);
        for (var type : all) {
            if (!type.abbreviation().isEmpty()) {
                types.putIfAbsent(type.abbreviation(), type);
            }
        }
    }

    /// The types with a name that stands as a title on the document, long names first.
    List<DocumentType> titles() {
        return all.stream()
                .filter(type -> type.family() != Family.COPY && type.family() != Family.OTHER)
                .filter(type -> !type.code().equals("CONG_VAN"))
                .sorted(java.util.Comparator.comparing(
                        (DocumentType type) -> -title(type).length()))
                .toList();
    }

    /// `NGHỊ QUYẾT` for both kinds of resolution.
    static String title(DocumentType type) {
        int remark = type.nameVi().indexOf(" (");
        return remark < 0 ? type.nameVi() : type.nameVi().substring(0, remark);
    }

    Optional<DocumentType> find(String code) {
        return all.stream().filter(type -> type.code().equals(code)).findFirst();
    }

    /// The type that a symbol names: with the year before it, it is legislation.
    Optional<DocumentType> typeOf(String notation) {
        boolean isLegislation = hasYear(notation);
        var first = first(notation);
        if (isLegislation && first.matches("QH\\d+")) {
            return find("LUAT");
        }
        return all.stream()
                .filter(type -> type.abbreviation().equals(first))
                .filter(type -> (type.family() == Family.LEGISLATION) == isLegislation)
                .findFirst();
    }

    /// The type of the same title that fits the symbol.
    DocumentType fitting(DocumentType type, String notation) {
        var wanted = hasYear(notation) ? Family.LEGISLATION : Family.ADMINISTRATIVE;
        return all.stream()
                .filter(other -> title(other).equals(title(type)) && other.family() == wanted)
                .findFirst()
                .orElse(type);
    }

    boolean isKnown(String notation) {
        var groups = new ArrayList<>(List.of(bare(notation).split("-")));
        if (types.containsKey(groups.getFirst())) {
            groups.removeFirst();
        }
        return !groups.isEmpty() && isOffice(groups.getFirst()) && groups.size() <= 2;
    }

    /// Groups of a scan that are one letter away from a known one become that one.
    String correct(String notation) {
        var groups = bare(notation).replace("ĐĐ", "Đ").split("-");
        for (int n = 0; n < groups.length; n++) {
            groups[n] = near(groups[n], n == 0);
        }
        var year = notation.substring(0, notation.length() - bare(notation).length());
        return year + String.join("-", groups);
    }

    /// @param isFirst only there stands a type: `NC` at the end is the drafting office, never a decree (`NĐ`)
    private String near(String group, boolean isFirst) {
        if (types.containsKey(group) || isOffice(group)) {
            return group;
        }
        var near = new ArrayList<String>();
        for (var known : isFirst ? types.keySet() : Set.<String>of()) {
            if (known.length() >= 2 && Likeness.distance(group, known) == 1 && isLonger(group, known)) {
                near.add(known);
            }
        }
        for (var known : OFFICES) {
            if (known.length() >= 4 && Likeness.distance(group, known) == 1) {
                near.add(known);
            }
        }
        return near.size() == 1 ? near.getFirst() : group;
    }

    /// `QĐĐ` is `QĐ`, and `OĐ` too; but `KTN` is an office of its own.
    private static boolean isLonger(String group, String known) {
        return known.indexOf('Đ') >= 0 || group.equalsIgnoreCase(known);
    }

    private static boolean isOffice(String group) {
        return OFFICES.contains(group) || group.matches("QH\\d+");
    }

    private static boolean hasYear(String notation) {
        return notation.matches("(?:19|20)\\d\\d/.+");
    }

    private static String bare(String notation) {
        return hasYear(notation) ? notation.substring(5) : notation;
    }

    private static String first(String notation) {
        return bare(notation).split("[-/]")[0];
    }
}
