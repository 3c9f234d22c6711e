@main
struct ActorGraphCommand {
    static func main() {}
}
