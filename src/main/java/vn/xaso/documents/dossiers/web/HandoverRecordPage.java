package vn.xaso.documents.dossiers.web;

/// The record of a hand-over as it is printed, for both sides to sign.
public record HandoverRecordPage(
        String unit,
        String number,
        String year,
        String day,
        String office,
        String giver,
        String giverPosition,
        String receiver,
        String receiverPosition,
        int dossiers,
        int pages,
        String note) {}
