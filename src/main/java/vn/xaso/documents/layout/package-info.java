/// How documents look: printed, checked, marked as copies, and exchanged with Word.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"documents", "kernel", "ui", "files", "signing"})
package vn.xaso.documents.layout;
