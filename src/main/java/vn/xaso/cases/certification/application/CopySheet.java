package vn.xaso.cases.certification.application;

import java.util.List;

/// The last page of an electronic copy: the words of certification with the places of number, day and signatures.
///
/// @param place where it is certified
/// @param capacity the lines above the name
///
/// Law: 45/2020/NĐ-CP art. 10; 23/2015/NĐ-CP art. 20
public record CopySheet(
        List<String> issuer,
        String place,
        String paper,
        int pages,
        String requester,
        String caseCode,
        List<String> capacity,
        String signer) {}
