/// The rules of an incoming document in plain Java: its states, the moves between them, its owner and its dates.
@org.jspecify.annotations.NullMarked
package vn.xaso.documents.incoming.domain;
