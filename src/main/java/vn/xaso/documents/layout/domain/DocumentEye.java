package vn.xaso.documents.layout.domain;

/// Looks at a PDF, whoever made it. Never fails on a strange file: its state says what was wrong with it.
public interface DocumentEye {

    SeenDocument look(byte[] pdf);
}
