/// Word files: written, read, and drawn by LibreOffice where the machine has it.
@org.jspecify.annotations.NullMarked
package vn.xaso.documents.layout.gateway.word;
