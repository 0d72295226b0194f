/// The pages on which officials look after their own key.
@org.jspecify.annotations.NullMarked
package vn.xaso.signing.web;
