package vn.xaso.documents;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands on a document, in the parts that the layout of the law knows. All text in NFC.
///
/// @param type a code of [DocumentTypes]
/// @param parentBody the body above the issuer, or empty
/// @param issuingBody the issuer, in capitals or not: the layout decides
/// @param number empty while there is none: then an open form field stands in its place
/// @param notation such as `QĐ-UBND`
/// @param place such as `Sáng Nhè`
/// @param date null while there is none: then an open form field stands in its place
/// @param summary the abstract, without `V/v`
/// @param addressees after `Kính gửi:`, or empty
/// @param bases the legal bases, one each, without the closing `;`
/// @param body one paragraph a line; `Chương`, `Mục`, `Điều 1.`, `1.`, `a)` at its beginning are known; lines that
/// begin
///     with `|` are rows of a table
/// @param recipients under `Nơi nhận:`, without the last line
/// @param archive the last line, such as `Lưu: VT, VP (5b).`
/// @param signature the lines above the name, such as `TM. ỦY BAN NHÂN DÂN`, `CHỦ TỊCH`
/// @param signer the name, or empty
/// @param circulation such as `LƯU HÀNH NỘI BỘ`, or empty
/// @param draftNumber 0 for the document itself, else which draft it is
/// @param footer address, e-mail, web, telephone, or empty
///
/// Law: 30/2020/NĐ-CP art. 8, Phụ lục I
public record DocumentText(
        String type,
        String parentBody,
        String issuingBody,
        String number,
        String notation,
        String place,
        @Nullable LocalDate date,
        String summary,
        List<String> addressees,
        List<String> bases,
        String body,
        List<String> recipients,
        String archive,
        List<String> signature,
        String signer,
        Urgency urgency,
        String circulation,
        int draftNumber,
        String footer) {}
