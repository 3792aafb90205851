// Helpers shared by the tests follow.
