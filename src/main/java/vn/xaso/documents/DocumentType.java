package vn.xaso.documents;

import org.jspecify.annotations.Nullable;
import vn.xaso.ui.Language;

/// A kind of document, as a row of the list that the law gives.
///
/// @param code ours, never shown, such as `QUYET_DINH`
/// @param abbreviation as it stands in symbols, such as `QĐ`; empty for those without, such as `Công văn`
/// @param family where the list comes from
/// @param ordinal its place among the 29 administrative types, or null
///
/// Law: 30/2020/NĐ-CP art. 7, Phụ lục III
public record DocumentType(
        String code,
        String abbreviation,
        String nameVi,
        String nameEn,
        Family family,
        @Nullable Integer ordinal) {

    public enum Family {
        /// One of the 29 types of art. 7.
        ADMINISTRATIVE,
        /// A legal document with the year in its number.
        LEGISLATION,
        /// A copy: SY, TrS, SL.
        COPY,
        /// What arrives and is none of these, such as a petition.
        OTHER
    }

    public String name(Language language) {
        return language == Language.EN ? nameEn : nameVi;
    }

    public boolean isNamed() {
        return !abbreviation.isEmpty();
    }
}
