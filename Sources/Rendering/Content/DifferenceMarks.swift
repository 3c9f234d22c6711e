internal import ActorGraphs

/// Marks every part of the union of two graphs with what became of it.
struct DifferenceMarks: DrawingMarks {
    let union: GraphUnion

    func mark(_ node: inout Drawing.Node, of actor: ActorNode, prominence: Double) {
        let mark = union.mark(ofActor: actor.id)
        func lines(_ actor: ActorNode) -> [Drawing.Line] {
            NodeText.lines(
                name: mark.sign + actor.name, role: actor.role, prominence: prominence)
        }
        node.change = mark
        node.standing = mark.word
        let tooltip = node.tooltip
        let looks = [union.before(actor), union.after(actor)].map { state in
            state.map {
                Drawing.Node.Look(
                    kind: $0.kind, change: mark.ofState, lines: lines($0), tooltip: tooltip)
            }
        }
        node.write(lines(actor), looks: looks)
    }

    func mark(_ edge: inout Drawing.Edge, of pair: CoOccurrence) {
        let mark = union.mark(of: pair)
        edge.stroke.change = mark
        edge.standing = mark.word
        edge.interest = mark == .unchanged ? .agreement : .change
        var look = Drawing.Edge.Look(stroke: edge.stroke, label: nil, tooltip: edge.tooltip)
        look.stroke.change = mark.ofState
        edge.looks = [mark == .added ? nil : look, mark == .removed ? nil : look]
    }

    func mark(_ edge: inout Drawing.Edge, of stance: Stance, tooltip words: Tooltip) {
        let mark = union.mark(of: stance)
        let former = union.former(of: stance)
        var note = mark.word
        if let former { note += ", before: " + words.sentence(for: former) }
        if let old = union.before(stance), let new = union.after(stance),
            [.grown, .shrunk].contains(mark)
        {
            note += ": \(old.sentences) → \(Count.text(new.sentences, "sentence"))"
        }
        let was = former.map { ActLabel.text(for: $0) + " → " } ?? ""
        var look = Drawing.Edge.Look(stance, tooltip: words, before: mark.sign + was)
        look.mark(mark, note: note)
        (edge.stroke, edge.label, edge.tooltip) = (look.stroke, look.label, look.tooltip)
        (edge.standing, edge.former) = (mark.word, former)
        edge.interest =
            mark == .flipped ? .conflict : mark == .unchanged ? .agreement : .change
        edge.note = mark == .unchanged ? nil : note
        edge.looks = [union.before(stance), union.after(stance)].map { state in
            guard let state else { return nil }
            var look = Drawing.Edge.Look(state, tooltip: words, before: mark.sign)
            if mark != .unchanged { look.mark(mark, note: note) }
            // What will be gone is still there.
            look.stroke.change = mark.ofState
            look.label?.isStruck = false
            return look
        }
    }
}

extension Drawing.Edge.Look {
    /// Shows what became of the stance.
    fileprivate mutating func mark(_ mark: ChangeMark, note: String) {
        stroke.change = mark
        switch mark {
        case .added: stroke.width += 0.9
        case .removed:
            stroke.width = 1.6
            label?.isStruck = true
        case .unchanged: stroke.width = 1.2
        case .changed, .flipped, .grown, .shrunk: break
        }
        tooltip = DisplayText.lines(note + "\n" + tooltip, limit: 300)
    }
}

extension ChangeMark {
    /// The mark in the picture of one state, in which what stays has its own colours.
    fileprivate var ofState: ChangeMark? { self == .flipped || self == .added ? self : nil }
}
