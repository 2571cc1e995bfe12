/** What a session may be confined to until it is done. */
export var Confinement;
(function (Confinement) {
    Confinement["SECOND_FACTOR"] = "SECOND_FACTOR";
    Confinement["ENROL_SECOND_FACTOR"] = "ENROL_SECOND_FACTOR";
})(Confinement || (Confinement = {}));
//# sourceMappingURL=confinement.rules.js.map