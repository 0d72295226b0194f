package vn.xaso.cases.certification.application;

import java.util.List;

/// The words of certification to print: boxes for copies, two in a row, and a sheet for each signed paper.
///
/// @param office who certifies, such as `Ủy ban nhân dân xã Sáng Nhè`
///
/// Law: 23/2015/NĐ-CP art. 20; 01/2020/TT-BTP art. 4
public record SheetPage(String office, List<Pair> pairs, List<Sheet> sheets) {

    /// @param right null at the end of an odd number
    public record Pair(
            Box left, @org.jspecify.annotations.Nullable Box right) {}

    /// @param number such as `07 quyển số 01/2026-SCT/BS`
    /// @param day such as `Ngày 05 tháng 02 năm 2026`
    /// @param capacity the lines above the name
    /// @param whose which paper of whom, for whoever sticks it on
    public record Box(String number, String day, List<String> capacity, String signer, String whose) {}

    /// @param identity the paper by which the person was recognised, or empty
    public record Sheet(
            String number,
            String day,
            String requester,
            String identity,
            String matter,
            String receiver,
            List<String> capacity,
            String signer) {}
}
