/// What statistics ask of documents: read from the rows of incoming and outgoing ones, which all lie in one schema.
@org.jspecify.annotations.NullMarked
package vn.xaso.documents.counting;
