/// The registers of outgoing documents as the law prints them. They only read what other parts wrote.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "ui", "directory", "documents"})
package vn.xaso.documents.books;
