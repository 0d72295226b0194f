@org.jspecify.annotations.NullMarked
package vn.xaso.identity.application;
